import type { CareerLayout } from '../marks.ts';
import { interpolate as regrouped, reink } from '../motion.ts';

/** Whether the same films stand in the same rows. */
const sameRows = (from: CareerLayout, to: CareerLayout): boolean =>
	from.hits.length === to.hits.length &&
	from.hits.every(({ key, y }, index) => key === to.hits[index]?.key && y === to.hits[index]?.y);

/** The layout `t` (0..1) of the way between two choices: marks slide along rows that stay, else the rows change places. */
export function interpolate(from: CareerLayout, to: CareerLayout, t: number): CareerLayout {
	if (t <= 0) return from;
	if (t >= 1) return to;
	return sameRows(from, to) ? reink(from, to, t) : regrouped(from, to, t);
}
