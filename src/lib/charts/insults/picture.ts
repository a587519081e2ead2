import { clamp } from '#lib/story/position.ts';
import type { Layout, Size } from '../chart.ts';
import type { Box } from '../place-labels.ts';
import { carIn } from './car.ts';
import { cantonLines, darkLines } from './canton.ts';
import { flagFrame, OFF, STRIPE_TUBES, stripePoints } from './flag.ts';
import type { Gas } from './gases.ts';
import { LETTERS, TUBES } from './loud.ts';
import { inTurn, within } from './moment.ts';
import { bend, wireThrough, type Wire } from './wire.ts';
import { wordsIn, type Words } from './words.ts';

/** A glass tube: its points in its letter as `x, y, x, y …`, the colours of its gas there and in its stripe. */
export interface Tube {
	key: string;
	letter: number;
	rank: number;
	/** The stripe that it becomes part of, from the top. */
	stripe: number;
	points: number[];
	/** The letter's shape as a path. */
	path: string;
	gas: Gas;
	stripeGas: Gas;
}

/** A line of the text face; one that has a `measure` is pulled to it. */
export interface Line {
	key: string;
	text: string;
	x: number;
	y: number;
	size: number;
	measure: number;
	ink: 'ink' | 'soft';
	opacity: number;
}

/** The neon word: its size, the left end of its baseline and its turn in degrees, how strong its halo is. */
export interface Neon {
	x: number;
	y: number;
	size: number;
	turn: number;
	/** Whether it burns, and whether it is there at all. */
	isLit: boolean;
	isThere: boolean;
	halo: number;
}

export interface InsultsLayout extends Layout {
	size: Size;
	words: Words;
	/** How far (0..1) the letters are straightened into stripes, and how far the stripes have gone out. */
	straight: number;
	down: number;
	/** Distance of two tubes in CSS pixels: their thickness follows from it. */
	pitch: number;
	/** How strong the halos of the letters and of the stripes are: none while they move. */
	halo: { letters: number; stripes: number };
	lines: Line[];
	/** The line that the flat word stands on. */
	water: { y: number; opacity: number };
	vulgar: Neon;
	canton: Box & { opacity: number };
	/** The car behind the flag: its box, how much of it is seen, how bright the light in it is. */
	car: Box & { opacity: number; lamp: number };
	/** How much snow is seen, and where none may fall: over words. */
	snow: { opacity: number; clear: Box };
}

/** When what happens, as parts of the way from the words to the flag: halos, words, tubes, canton, its words. */
const HALO = 0.05;
const WORDS_LEAVE = [0, 0.14] as const;
const NEON_OUT = 0.05;
const NEON_GONE = 0.1;
const TUBES_MOVE = [0.05, 0.95] as const;
/** The part of the way that one tube takes. */
const TUBE_MOVES = 0.33;
/** How much later the tube of the next letter sets off, to that of the next rank. */
const LETTER_LATER = 0.2;
const CANTON_COMES = [0.8, 0.92] as const;
const LINES_COME = [0.9, 1] as const;
/** The same from the flag to what is behind it. */
const LINES_LEAVE = [0, 0.14] as const;
const CANTON_LEAVES = [0.06, 0.36] as const;
const TUBES_DIE = [0.05, 0.74] as const;
const TUBE_DIES = 0.09;
const CAR_COMES = [0.34, 0.7] as const;
const LAMP_COMES = [0.48, 0.9] as const;
const SNOW_COMES = [0.6, 1] as const;
const QUIET_COMES = [0.86, 1] as const;

/** The picture when the letters are `straight` (0..1) and the stripes `down` (0..1). */
export function pictureAt(
	size: Size,
	straight: number,
	down: number,
	words: Words = wordsIn(size)
): InsultsLayout {
	const { pitch, canton } = flagFrame(size);
	const left = 1 - within(straight, ...WORDS_LEAVE);
	const louder = within(straight, ...LINES_COME) * (1 - within(down, ...LINES_LEAVE));
	const quieter = within(down, ...QUIET_COMES);
	const dark = darkLines(size);
	const shown = (lines: Line[], opacity: number) =>
		opacity > 0 ? lines.map((line) => ({ ...line, opacity })) : [];
	return {
		size,
		words,
		straight,
		down,
		pitch: words.pitch + (pitch - words.pitch) * within(straight, ...TUBES_MOVE),
		halo: {
			letters: 1 - clamp(straight / HALO),
			stripes: clamp((straight - 1 + HALO) / HALO) * (1 - clamp(down / HALO))
		},
		lines: [
			...shown(words.lines, left),
			...shown(cantonLines(size), louder),
			...shown(dark.lines, quieter)
		],
		water: { y: words.water, opacity: left },
		vulgar: {
			...words.vulgar,
			isLit: straight < NEON_OUT,
			isThere: straight < NEON_GONE,
			halo: 1 - clamp(straight / HALO)
		},
		canton: {
			x: 0,
			y: 0,
			...canton,
			opacity: within(straight, ...CANTON_COMES) * (1 - within(down, ...CANTON_LEAVES))
		},
		car: {
			...carIn(size),
			opacity: within(down, ...CAR_COMES),
			lamp: within(down, ...LAMP_COMES)
		},
		snow: { opacity: within(down, ...SNOW_COMES), clear: dark.box },
		hits: []
	};
}

/** The picture `t` (0..1) of the way between two: `from` itself at 0, `to` itself at 1 or where they are the same. */
export function interpolate(from: InsultsLayout, to: InsultsLayout, t: number): InsultsLayout {
	if (t >= 1 || (from.straight === to.straight && from.down === to.down)) return to;
	if (t <= 0) return from;
	return pictureAt(
		from.size,
		from.straight + (to.straight - from.straight) * t,
		from.down + (to.down - from.down) * t,
		from.words
	);
}

/**
 * How far (0..1) a tube is straightened: the outermost set off first, four by four, so that most of the
 * word still stands while the first stripes lie; in each four, the letters go in reading order.
 */
export const straightened = ({ letter, rank }: Tube, straight: number): number =>
	inTurn(
		straight,
		(rank + letter * LETTER_LATER) / (TUBES - 1 + (LETTERS.length - 1) * LETTER_LATER),
		...TUBES_MOVE,
		TUBE_MOVES
	);

/** How bright (0..1) a tube burns: the stripes go out from the top, tube by tube. */
export const brightness = ({ letter, stripe }: Tube, down: number): number =>
	1 -
	inTurn(
		down,
		(stripe * STRIPE_TUBES + letter) / (STRIPE_TUBES * TUBES - 1),
		...TUBES_DIE,
		TUBE_DIES
	);

/** The wires of a tube, in its letter and in its stripe. */
export interface Bent {
	letter: Wire;
	stripe: Wire;
}

/** The wires of a tube, with the flag at a moment (0..1) of its ripple. */
export const wiresOf = ({ points, letter, stripe }: Tube, size: Size, phase: number): Bent => ({
	letter: wireThrough(points),
	stripe: wireThrough(stripePoints(stripe, letter, size, phase))
});

/** The points of a tube that is `straight` (0..1) on its way from its letter to its stripe. */
export function pointsOf({ letter, stripe }: Bent, straight: number, size: Size): number[] {
	const off = OFF * flagFrame(size).pitch;
	return bend(letter, stripe, straight, {
		left: -off,
		top: 0,
		right: size.width + off,
		bottom: size.height
	});
}
