import { easeQuadInOut } from 'd3';
import type { Pane } from './glass.ts';

/** One stroke of the wipers, one way, and their rest at either end, in milliseconds. */
export const SWEEP = 1150;
export const REST = 600;
/** From a rest at the left to the next one. */
export const PERIOD = 2 * (SWEEP + REST);
/** When the blades come to rest at the right, in milliseconds from the start. */
export const AT_RIGHT = REST + SWEEP;

/** Back and forth: the design's swing, as the curve that has an inverse. */
export const swing = easeQuadInOut;
/** The same for a browser's own animations. */
export const SWING = 'cubic-bezier(0.455, 0.03, 0.515, 0.955)';

/** The time (0..1) at which the swing has come so far (0..1). */
export const unswing = (part: number): number =>
	part < 0.5 ? Math.sqrt(part / 2) : 1 - Math.sqrt((1 - part) / 2);

/** The time within a period, in milliseconds. */
const phaseOf = (time: number): number => ((time % PERIOD) + PERIOD) % PERIOD;

/** Where the blades are, from 0 (at rest at the left) to 1 (at the right), `time` milliseconds from the start. */
export function partAt(time: number): number {
	const phase = phaseOf(time);
	if (phase < REST) return 0;
	if (phase < AT_RIGHT) return swing((phase - REST) / SWEEP);
	if (phase < AT_RIGHT + REST) return 1;
	return 1 - swing((phase - AT_RIGHT - REST) / SWEEP);
}

/** How long the blades still rest, in milliseconds: 0 while they sweep. */
export function restLeft(time: number): number {
	const phase = phaseOf(time);
	if (phase < REST) return REST - phase;
	return phase < AT_RIGHT ? 0 : Math.max(AT_RIGHT + REST - phase, 0);
}

/** The sweep under way: where it goes (0 left, 1 right) and since when, in milliseconds; null at rest. */
export function sweepAt(time: number): { to: 0 | 1; since: number } | null {
	const phase = phaseOf(time);
	if (phase >= REST && phase < AT_RIGHT) return { to: 1, since: phase - REST };
	const since = phase - AT_RIGHT - REST;
	return since >= 0 ? { to: 0, since } : null;
}

/** When, in milliseconds within a period, the blades go over a place: to the right, and back. */
export const passesOver = (part: number): [number, number] => [
	REST + SWEEP * unswing(part),
	AT_RIGHT + REST + SWEEP * unswing(1 - part)
];

/** The angle of the blades, in radians from straight up. */
export const turnAt = ({ ends }: Pane, part: number): number =>
	ends.left + (ends.right - ends.left) * part;

/** Where an angle lies between the ends: 0 at the left one, 1 at the right one, outside beyond them. */
export const partOf = ({ ends }: Pane, turn: number): number =>
	(turn - ends.left) / (ends.right - ends.left);
