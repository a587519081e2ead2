import { DESCENT, OVERHANG, textWidth } from '../measure-text.ts';
import { LEADING, type Box } from '../place-labels.ts';

/** Space added between words, as a part of the type size: the script's own is too narrow for titles. */
export const WORD_SPACE = 0.07;
/** Ink above the baseline, as a part of the type size: with a tall letter, and without one. */
const TALL = 0.94;
const LOW = 0.85;
/** How deep a letter hangs, and how far to its left and right that ink reaches, as parts of the type size. */
const TAIL = { depth: 0.6, before: 0.4, after: 0.48 };
/** How far a last letter reaches beyond its own width: the f and the t with their strokes most of all. */
const REACH: Record<string, number> = { f: 0.39, t: 0.31 };
/** How far a capital leans out to the left: most of all the F. */
const LEAN = { most: 0.13, usual: 0.07 };

const ascent = (text: string) => (/[bdhkl]/.test(text) ? TALL : LOW);
const lean = (text: string) => (text.startsWith('F') ? LEAN.most : LEAN.usual);

/** How far a text takes the pen at a size of one. */
const advanceOf = (text: string): number =>
	textWidth(text, 1, 'script') - OVERHANG.script + WORD_SPACE * (text.split(' ').length - 1);

/** The width of a line of a title at a size of one, its overhang included. */
export function scriptWidth(text: string): number {
	const reach = REACH[text.at(-1) ?? ''] ?? OVERHANG.script;
	return advanceOf(text) + reach;
}

/** A title set in script at a size of one: its runs from the left end of the first baseline, and its ink. */
export interface Setting {
	lines: 1 | 2;
	runs: { text: string; x: number; y: number }[];
	/** All of its ink. */
	box: Box;
	/** Its ink in parts: each line, and each letter that hangs below it. */
	parts: Box[];
}

/** Longest title, in characters, that is never broken. */
const SHORT = 10;

/** A title's words in one run, or in the two most even ones where it is long. */
function runsOf(title: string): string[] {
	const words = title.split(' ');
	if (title.length <= SHORT || words.length < 2) return [title];
	const breaks = words.slice(1).map((_, index) => {
		const runs = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
		return { runs, longest: Math.max(...runs.map((run) => run.length)) };
	});
	return breaks.reduce((best, next) => (next.longest < best.longest ? next : best)).runs;
}

/** The ink of a line that begins at a place, in parts. */
function inkOf(text: string, x: number, y: number): Box[] {
	const line = {
		x: x - lean(text),
		y: y - ascent(text),
		width: scriptWidth(text) + lean(text),
		height: ascent(text) + DESCENT.script
	};
	const tails = [...text].flatMap((letter, index) => {
		if (!/[gjpy]/.test(letter)) return [];
		const at = x + advanceOf(text.slice(0, index));
		return [{ x: at - TAIL.before, y, width: TAIL.before + TAIL.after, height: TAIL.depth }];
	});
	return [line, ...tails];
}

/** The box around some boxes. */
function boxAroundAll(boxes: readonly Box[]): Box {
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	return {
		x,
		y,
		width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
		height: Math.max(...boxes.map((box) => box.y + box.height)) - y
	};
}

const remembered = new Map<string, Setting | null>();

/** A setting, made once for each title: a search for places asks for the same ones again and again. */
function once<S extends Setting | null>(key: string, make: () => S): S {
	if (!remembered.has(key)) remembered.set(key, make());
	return remembered.get(key) as S;
}

/** A title on one line, whatever the number of its runs. */
export const onOneLine = (title: string): Setting => once(title, () => settingOnOne(title));

/** A title on two lines, their ends (`align` 1), middles (0.5) or beginnings (0) under each other. */
export const onTwoLines = (title: string, align: number): Setting | null =>
	once(`${title} ${align}`, () => settingOnTwo(title, align));

function settingOnOne(title: string): Setting {
	let x = 0;
	const runs = runsOf(title).map((text) => {
		const run = { text, x, y: 0 };
		x += advanceOf(`${text} `);
		return run;
	});
	const parts = inkOf(title, 0, 0);
	return { lines: 1, runs, parts, box: boxAroundAll(parts) };
}

function settingOnTwo(title: string, align: number): Setting | null {
	const texts = runsOf(title);
	if (texts.length < 2) return null;
	const widest = Math.max(...texts.map(scriptWidth));
	const runs = texts.map((text, index) => ({
		text,
		x: align * (widest - scriptWidth(text)),
		y: index * LEADING.script
	}));
	const parts = runs.flatMap(({ text, x, y }) => inkOf(text, x, y));
	return { lines: 2, runs, parts, box: boxAroundAll(parts) };
}
