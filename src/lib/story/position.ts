import type { Position } from './types.ts';

/** Top edge of a step and bottom edge, in CSS pixels from the top of the viewport. */
export interface Rect {
	top: number;
	bottom: number;
}

/** The height of the line that makes a step current, as a part (0..1) of the viewport's height. */
export const TRIGGER = 0.6;

/** `value`, held between `low` and `high`; `low` for what is not a number. */
export const clamp = (value: number, low = 0, high = 1): number =>
	value > low ? Math.min(value, high) : low;

/**
 * Where the line stands among the steps, from their rectangles in reading order as they are now.
 * The current step is the last one whose top has passed the line; before the first it is the first
 * at 0, after the last it is the last at 1. `progress` runs from a step's top to the next one's.
 */
export function locate(rects: readonly Rect[], line: number): Position {
	let step = 0;
	let next = rects[1];
	while (next && next.top <= line) next = rects[++step + 1];
	const here = rects[step];
	if (!here) return { step: 0, progress: 0 };
	const end = next?.top ?? here.bottom;
	return { step, progress: clamp((line - here.top) / Math.max(end - here.top, 1)) };
}
