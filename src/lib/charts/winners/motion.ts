import { clamp } from '#lib/story/position.ts';
import { blend } from '../blend.ts';
import type { Leaf, Lettered, WinnersLayout } from './marks.ts';

/** How much later the last leaf sets off than the first, as a part of the whole way. */
const STAGGER = 0.5;
/** The part of the way in which what leaves fades out, and the one after which what arrives fades in. */
const OUT = 0.35;
const IN = 0.6;

/**
 * A list of marks on its way: those of both lists move, those that leave are gone before those that
 * arrive are to be seen, so that two scales are never read as one.
 */
function change<M extends { key: string; opacity: number }>(from: M[], to: M[], t: number): M[] {
	const before = new Set(from.map(({ key }) => key));
	const after = new Set(to.map(({ key }) => key));
	const moving = blend(
		{ marks: from.filter(({ key }) => after.has(key)) },
		{ marks: to.filter(({ key }) => before.has(key)) },
		t
	).marks;
	const fade = (marks: M[], part: number) =>
		marks.map((mark) => ({ ...mark, opacity: mark.opacity * part }));
	return [
		...fade(
			from.filter(({ key }) => !after.has(key)),
			clamp(1 - t / OUT)
		),
		...moving,
		...fade(
			to.filter(({ key }) => !before.has(key)),
			clamp((t - IN) / (1 - IN))
		)
	];
}

/** The lettering of a layout, names carried along with their leaves to where these are now. */
function carried({ labels, leaves }: WinnersLayout, now: Map<string, Leaf>): Lettered[] {
	const start = new Map(leaves.map((leaf) => [leaf.key, leaf]));
	return labels.map((label) => {
		const [was, is] = [start.get(label.film ?? ''), now.get(label.film ?? '')];
		return was && is ? { ...label, x: label.x + is.x - was.x, y: label.y + is.y - was.y } : label;
	});
}

/**
 * The layout `t` (0..1) of the way between two: leaves set off year by year and take their names with
 * them, words and scales change places.
 */
export function interpolate(from: WinnersLayout, to: WinnersLayout, t: number): WinnersLayout {
	if (t <= 0) return from;
	if (t >= 1) return to;
	const blended = blend(from, to, t, STAGGER);
	const now = new Map(blended.leaves.map((leaf) => [leaf.key, leaf]));
	return {
		...blended,
		labels: change(carried(from, now), carried(to, now), t),
		levels: change(from.levels, to.levels, t),
		brackets: change(from.brackets, to.brackets, t),
		ranges: change(from.ranges, to.ranges, t)
	};
}
