import type { Beat } from './score.ts';

/** The drawing of a score: its area, the margin that dots want, and the line that clicks stand on, in its own units. */
export const AREA = { width: 600, height: 84 };
const MARGIN = 8;
const GROUND = AREA.height - MARGIN;
const FLOOR = GROUND - 12;

/** Where a beat that is no speech stands. */
export function dotOf({ kind, pan, pitch }: Beat): { x: number; y: number } {
	const x = AREA.width / 2 + (pan * (AREA.width - 2 * MARGIN)) / 2;
	return { x, y: kind === 'click' ? GROUND : FLOOR - pitch * (FLOOR - MARGIN) };
}

/** A path that is a dot at each beat, when it is drawn with round ends. */
export const dotsOf = (beats: readonly Beat[]): string =>
	beats
		.map(dotOf)
		.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`)
		.join('');
