import { TRIGGER } from '#lib/story/position.ts';

/** What can be seen of a step in a frame that is as high as all its steps: all in CSS pixels from the frame's top. */
export interface Band {
	top: number;
	bottom: number;
	/** The part of it that is on the reader's screen; of no height where there is none. */
	seenTop: number;
	seenBottom: number;
}

/** Pixels by which a step may be cut and still count as whole: rectangles come rounded. */
const ROUNDING = 1;

/**
 * The line under which a reader's step stands, in CSS pixels from the top of the frame, found from what the browser says
 * can be seen of each step; undefined where nothing can be seen. A frame does not know how high the page is that it
 * stands in, nor how far that has been scrolled. Where a step is cut the screen ends; where none is, the frame does, and
 * `tallest`, the most that was ever seen at once (CSS pixels), stands for the screen's height.
 */
export function eyeLine(bands: readonly Band[], tallest: number): number | undefined {
	const seen = bands.filter(({ seenTop, seenBottom }) => seenBottom > seenTop);
	const first = seen[0];
	const last = seen.at(-1);
	if (!first || !last) return undefined;
	const isCutAbove = first.seenTop > first.top + ROUNDING || first !== bands[0];
	const isCutBelow = last.seenBottom < last.bottom - ROUNDING || last !== bands.at(-1);
	const height = Math.max(tallest, last.seenBottom - first.seenTop);
	if (isCutAbove && !isCutBelow) return first.seenTop + TRIGGER * height;
	return last.seenBottom - (1 - TRIGGER) * (isCutAbove ? last.seenBottom - first.seenTop : height);
}
