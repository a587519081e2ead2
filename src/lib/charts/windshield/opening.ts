import { bandOf } from './content.ts';
import type { Pane } from './glass.ts';
import type { ArcLine } from './lines.ts';
import { AT_RIGHT, PERIOD, REST, SWEEP, partAt, turnAt } from './wipers.ts';

/** When the glass is clear and all its lines are there, in milliseconds from the start. */
export const OPENED = PERIOD;

/** A part of a ring around a wiper's pivot: lengths in CSS pixels, angles in radians from straight up. */
export interface Ring {
	x: number;
	y: number;
	inner: number;
	outer: number;
	from: number;
	to: number;
}

/**
 * The part of a line's ring that its sweep has not brought yet, `time` milliseconds from the start of the
 * first one, or null. The first sweep goes to the right, the second back.
 */
export function unbrought(pane: Pane, line: ArcLine, time: number): Ring | null {
	const begins = line.sweep === 0 ? REST : AT_RIGHT + REST;
	if (time >= begins + SWEEP) return null;
	const { x, y, turn, half } = line;
	const ring = { x, y, ...bandOf(line), from: turn - half, to: turn + half };
	if (time <= begins) return ring;
	const blade = turnAt(pane, partAt(time));
	const rest =
		line.sweep === 0
			? { ...ring, from: Math.max(ring.from, blade) }
			: { ...ring, to: Math.min(ring.to, blade) };
	return rest.from < rest.to ? rest : null;
}
