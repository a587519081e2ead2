import type { ToldWords } from './told.ts';

/** A text without what depends on how it is set: spaces, soft hyphens, ligatures. */
export const unset = (text: string): string =>
	text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');

/** Something that is to be found: of which step, and its words. */
interface Wanted {
	step: string;
	words: string;
}

/** What a text lacks of what is wanted, or tells too early, as sentences with the step. */
function lackingIn(text: string, wanted: readonly Wanted[]): string[] {
	const whole = unset(text);
	let from = 0;
	return wanted.flatMap(({ step, words }) => {
		const sought = unset(words);
		const at = whole.indexOf(sought, from);
		if (at >= 0) {
			from = at + sought.length;
			return [];
		}
		return [`${step}: “${words}” ${whole.includes(sought) ? 'comes too early' : 'is missing'}`];
	});
}

/** The sentences that a text lacks or tells out of their order; none is the aim. */
export const sentencesLacking = (text: string, steps: readonly ToldWords[]): string[] =>
	lackingIn(
		text,
		steps.flatMap(({ step, sentences }) => sentences.map((words) => ({ step, words })))
	);

/** The headings of figures that a text lacks or tells out of their order; each step has its own. */
export const figuresLacking = (text: string, steps: readonly ToldWords[]): string[] =>
	lackingIn(
		text,
		steps.flatMap(({ step, figure }) => (figure ? [{ step, words: figure }] : []))
	);
