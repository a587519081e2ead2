/** Where a box stands in the viewport, in px. */
export interface Place {
	top: number;
	height: number;
}

/**
 * How far (0..1) a box has passed behind a frame of a given height that is pinned at the top of the viewport: 0 until
 * the top of the box reaches the top of the viewport, 1 from where their bottoms meet.
 */
export function progressOf({ top, height }: Place, pinnedHeight: number): number {
	const way = height - pinnedHeight;
	if (way <= 0) return top < 0 ? 1 : 0;
	return Math.min(1, Math.max(0, -top / way));
}
