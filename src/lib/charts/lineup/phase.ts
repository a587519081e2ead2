import { clamp } from '#lib/story/position.ts';

/** A part of a way: where it begins and where it ends, 0..1. */
export type Stretch = readonly [begin: number, end: number];

/** How far (0..1) a moment is through a stretch. */
export const phase = (t: number, [begin, end]: Stretch): number =>
	clamp((t - begin) / (end - begin));

/** Sets off slowly and arrives slowly. */
export const ease = (t: number): number => t * t * (3 - 2 * t);

/** A number between two, `part` (0..1) of the way. */
export const mix = (from: number, to: number, part: number): number => from + (to - from) * part;

/** The stretch of the `index`th of `count` that follow each other within `whole`, each `length` long. */
export function turnOf(
	index: number,
	count: number,
	[begin, end]: Stretch,
	length: number
): Stretch {
	const start = begin + (end - length - begin) * (count > 1 ? index / (count - 1) : 0);
	return [start, start + length];
}
