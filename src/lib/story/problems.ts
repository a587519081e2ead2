import type { Problem } from './types.ts';

/** Notes a problem on a line of the file at hand. */
export type Report = (line: number, message: string) => void;

const LINE_END = /\r\n|\r|\n/;

/** How many line ends a text holds. */
export const lineEnds = (text: string): number => text.split(LINE_END).length - 1;

/** A list for the problems of one file, and the function that notes them on lines the file really has. */
export function collect(file: string, source: string): { problems: Problem[]; report: Report } {
	const last = lineEnds(source) + 1;
	const problems: Problem[] = [];
	const report: Report = (line, message) => {
		problems.push({ file, line: Math.min(Math.max(line, 1), last), message });
	};
	return { problems, report };
}

/** Problems in the order an author mends them: by file, then by line. */
export const sorted = (problems: readonly Problem[]): Problem[] =>
	[...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));

/** The most characters of an author's text that a message repeats. */
const QUOTED = 40;

/** What was found, in quotation marks, or `nothing`. */
export function quote(found: string): string {
	const characters = [...found];
	if (characters.length === 0) return 'nothing';
	return JSON.stringify(
		characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : found
	);
}

/** How many letters must be put in, taken out or changed to turn one word into the other. */
function distance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const next = [i];
		for (let j = 1; j <= to.length; j++) {
			const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
			next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}

/** Two words are near when at most one letter in this many differs. */
const LETTERS_PER_SLIP = 3;

/** How many near words are offered. */
const OFFERED = 3;

/** The known words that may have been meant, the nearest first. */
export function similar(found: string, known: readonly string[]): string[] {
	return known
		.map((word) => ({
			word,
			slips: Math.ceil(Math.max(word.length, found.length) / LETTERS_PER_SLIP)
		}))
		.filter(({ word, slips }) => Math.abs(word.length - found.length) <= slips)
		.map(({ word, slips }) => ({
			word,
			slips,
			away: distance(found.toLowerCase(), word.toLowerCase())
		}))
		.filter(({ away, slips }) => away <= slips)
		.sort((a, b) => a.away - b.away)
		.slice(0, OFFERED)
		.map(({ word }) => word);
}

/** The message for a word that is not one of a few: what was found, what is near, what is allowed. */
export function unknown(what: string, found: string, known: readonly string[]): string {
	const [near] = similar(found, known);
	const guess = near === undefined ? '' : `, did you mean ${quote(near)}?`;
	return `${what} ${quote(found)} is unknown${guess} (known: ${known.join(', ') || 'none'})`;
}
