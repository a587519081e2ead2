import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import { ASCENT } from '../measure-text.ts';
import { LINE, ROUNDING } from './places.ts';

/** Where the parts of the drawing stand, top to bottom; all in CSS pixels. */
export interface Areas {
	/** Room for everything that is written: all notes, four of them, or hardly any. */
	room: 'ample' | 'fair' | 'scant';
	/** Type size of labels, and of the small print. */
	label: number;
	small: number;
	/** Baseline of the movements' names. */
	heads: number;
	/** Whether their lengths stand under them. */
	lengths: boolean;
	/** Fortune 1 and the lowest fortune. */
	top: number;
	bottom: number;
	ribbon: { y: number; height: number };
	/** First row of whiskers under the ribbon, and the distance between two rows. */
	whiskers: { y: number; pitch: number };
	/** Baseline of the minutes. */
	numbers: number;
	/** Baseline of the small print; null where there is no line for it. */
	foot: number | null;
	/** Width of Anora's line. */
	line: number;
	/** Space kept free at the sides. */
	inset: number;
}

const SMALL = 12;
/** How many rows the whiskers take, so that neighbours do not run into each other. */
export const WHISKER_ROWS = 2;

/** From this height on, in CSS pixels, there are lines for lengths and for small print. */
const TALL = 290;

/** Space kept free at the sides of a drawing, in CSS pixels. */
export const insetOf = ({ width }: Size): number => clamp(width * 0.012, 4, 16);

/** Divides an area among the drawing's parts. */
export function areasOf(size: Size, headSize: number): Areas {
	const { width, height } = size;
	const tall = height >= TALL;
	const room =
		width >= 820 && height >= 520 ? 'ample' : width >= 340 && height >= 240 ? 'fair' : 'scant';
	const label = room === 'ample' ? 14 : width >= 480 ? 13 : SMALL;
	const edge = clamp(height * 0.024, 6, 22);
	const foot = tall ? height - edge : null;
	const numbers = foot === null ? height - edge : foot - SMALL * 1.6;
	const pitch = clamp(height * 0.008, 3.5, 6);
	const ribbonHeight = clamp(height * 0.016, 7, 14);
	const whiskers = numbers - ASCENT.sans * label - WHISKER_ROWS * pitch - 1;
	const ribbon = whiskers - pitch - ribbonHeight;
	const heads = headsBaseline(height);
	const under = LINE.script.below * headSize + (tall ? label + 3 * ROUNDING : 0);
	return {
		room,
		label,
		small: SMALL,
		heads,
		lengths: tall,
		top: heads + under + clamp(height * 0.03, 6, 30) + (room === 'fair' ? label * 1.2 : 0),
		bottom: ribbon - (room === 'scant' ? 12 : label * 2.6),
		ribbon: { y: ribbon, height: ribbonHeight },
		whiskers: { y: whiskers, pitch },
		numbers,
		foot,
		line: clamp(width / 180, 2.8, 4.5),
		inset: insetOf(size)
	};
}

/** Baseline of the movements' names: below what a page may lay over the drawing's upper edge. */
const headsBaseline = (height: number): number => clamp(height * 0.115 + 8, 28, 104);
