import { locate, type Rect } from '#lib/story/position.ts';
import type { Position } from '#lib/story/types.ts';

/** What `seek` needs of an element. */
export interface Measured<R extends Rect> {
	getBoundingClientRect(): R;
}

/** A position, and the step that it is in: its rectangle as it is now, and whether it is the last one. */
export interface Found<R extends Rect> extends Position {
	rect: R | undefined;
	isLast: boolean;
}

/**
 * Where a line (CSS pixels from the top of the viewport) stands among steps, as `locate` says; found from a
 * step near it, so that a page of many steps is not measured whole at every move.
 */
export function seek<R extends Rect>(
	steps: readonly Measured<R>[],
	line: number,
	from = 0
): Found<R> {
	const rectOf = (index: number) => steps[index]?.getBoundingClientRect();
	let step = Math.max(0, Math.min(from, steps.length - 1));
	let rect = rectOf(step);
	while (step > 0 && rect && rect.top > line) rect = rectOf(--step);
	let next = rectOf(step + 1);
	while (next && next.top <= line) {
		rect = next;
		next = rectOf(++step + 1);
	}
	const here = rect ? [rect] : [];
	const { progress } = locate(next ? [...here, next] : here, line);
	return { step, progress, rect, isLast: !next };
}
