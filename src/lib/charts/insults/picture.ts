import type { Layout } from '../chart.ts';
import type { Box } from '../place-labels.ts';
import { LETTERS, TUBES } from './loud.ts';

/** A glass tube: its points as `x, y, x, y …`, the colour of its gas. */
export interface Tube {
	key: string;
	points: number[];
	gas: 'orange' | 'pink' | 'cyan';
	opacity: number;
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

/** The neon word: its size, the left end of its baseline and its turn in degrees. */
export interface Neon {
	x: number;
	y: number;
	size: number;
	turn: number;
	opacity: number;
}

export interface InsultsLayout extends Layout {
	tubes: Tube[];
	/** Distance of two tubes in CSS pixels: their thickness follows from it. */
	pitch: number;
	/** How bright (0..1) the tubes burn. */
	lit: number;
	lines: Line[];
	/** The line that the flat word stands on. */
	water: { y: number; opacity: number };
	vulgar: Neon;
	canton: Box & { opacity: number; dark: number };
	/** The lit window in the dark: its box, how bright it is. */
	window: Box & { opacity: number };
}

/** The 28 tubes, letter by letter, from what a tube of a letter looks like. */
export const tubes = (
	pointsOf: (letter: number, tube: number) => number[],
	gasOf: (letter: number, tube: number) => Tube['gas']
): Tube[] =>
	LETTERS.flatMap((letter, index) =>
		Array.from({ length: TUBES }, (_, tube): Tube => ({
			key: `${letter}${tube}`,
			points: pointsOf(index, tube),
			gas: gasOf(index, tube),
			opacity: 1
		}))
	);
