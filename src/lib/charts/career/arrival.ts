import { settle } from '#lib/motion.svelte.ts';
import { clamp } from '#lib/story/position.ts';
import type { CareerLayout, Join, Point } from './marks.ts';

/** How long the films take to arrive, in milliseconds. */
export const ARRIVAL = 1700;
/** How far the first step (0..1) has come when they set off: the stage stands, or nearly so. */
const ARRIVES = 0.42;
/** How long a film takes, as a part of the whole; and the part of that in which its line is drawn. */
const SPAN = 0.26;
const LINE = 0.55;

/** The part (0..1) of its own way that the `index`th of `count` films has gone; the first is there from the start. */
export function arrivedAt(t: number, index: number, count: number): number {
	if (index === 0) return 1;
	const start = count < 3 ? 0 : ((index - 1) / (count - 2)) * (1 - SPAN);
	return clamp((t - start) / SPAN);
}

const joinAt = (join: Join, part: number): Join => {
	const drawn = clamp(part / LINE);
	return {
		...join,
		x2: join.x1 + (join.x2 - join.x1) * drawn,
		y2: join.y1 + (join.y2 - join.y1) * drawn,
		opacity: drawn > 0 ? join.opacity : 0
	};
};

const pointAt = (point: Point, part: number): Point => {
	const grown = settle(clamp((part - LINE) / (1 - LINE)));
	return {
		...point,
		radius: point.radius * grown,
		rangeY: point.rangeY * grown,
		opacity: grown > 0 ? point.opacity : 0
	};
};

/**
 * The time plot while its films arrive in order of year, `t` (0..1) of the way: a line runs to each, its point
 * opens, its lettering follows. What belongs to no film is there from the start; other plots are left alone.
 */
export function arriving(layout: CareerLayout, t: number): CareerLayout {
	if (t >= 1 || layout.plot !== 'time') return layout;
	const parts = new Map(
		layout.points.map(({ key }, index) => [key, arrivedAt(t, index, layout.points.length)])
	);
	const some = <M extends { key: string }>(
		marks: M[],
		prefix: string,
		at: (mark: M, part: number) => M
	) =>
		marks.map((mark) => {
			const part = parts.get(mark.key.replace(prefix, '')) ?? 1;
			return part === 1 ? mark : at(mark, part);
		});
	const lettered = <M extends { opacity: number }>(mark: M, part: number): M => ({
		...mark,
		opacity: mark.opacity * clamp((part - LINE) / (1 - LINE))
	});
	return {
		...layout,
		joins: some(layout.joins, 'to-', joinAt),
		points: some(layout.points, '', pointAt),
		titles: some(layout.titles, '', lettered),
		notes: some(layout.notes, '', lettered),
		labels: some(layout.labels, 'foot-', lettered)
	};
}

const awaited = new WeakMap<CareerLayout, CareerLayout>();

/** The layout at a place in the section, in steps: until the stage stands its films have yet to arrive. */
export function scrolledCareer(layout: CareerLayout, place: number): CareerLayout {
	if (place >= ARRIVES) return layout;
	const waiting = awaited.get(layout) ?? { ...layout, arrival: 0 };
	awaited.set(layout, waiting);
	return waiting;
}
