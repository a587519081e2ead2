import { WHISKER_ROWS, type Areas } from './areas.ts';
import type { Boundary } from './minutes.ts';

/** How sure the minutes are, in CSS pixels: a whisker as wide as the doubt, or a firm tick. */
export interface Ticks {
	whiskers: { from: number; to: number; y: number }[];
	firm: number[];
}

/** Space between two whiskers of a row, in CSS pixels. */
const AIR = 2;

/** Sets the boundaries' ticks under the ribbon: whiskers in rows, each in the first one that is free. */
export function ticksOf(
	boundaries: readonly Boundary[],
	x: (minute: number) => number,
	{ whiskers: { y, pitch } }: Pick<Areas, 'whiskers'>
): Ticks {
	const ends = Array.from({ length: WHISKER_ROWS }, () => -Infinity);
	const whiskers = boundaries
		.filter(({ firm }) => !firm)
		.map(({ minute, uncertainty }) => {
			const from = x(minute - uncertainty);
			const to = x(minute + uncertainty);
			const free = ends.findIndex((end) => end + AIR <= from);
			const row = free < 0 ? ends.indexOf(Math.min(...ends)) : free;
			ends[row] = to;
			return { from, to, y: y + row * pitch };
		});
	return { whiskers, firm: boundaries.filter(({ firm }) => firm).map(({ minute }) => x(minute)) };
}
