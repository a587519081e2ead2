import { settle } from '#lib/motion.svelte.ts';
import { clamp } from '#lib/story/position.ts';
import { blend } from '../blend.ts';
import { change } from '../change.ts';
import type { Leaf, Lettered, WinnersLayout } from './marks.ts';

/** How long a leaf takes from one height to another, and how much later than its neighbour it sets off, in milliseconds. */
const SETTLE = 520;
const NEIGHBOUR = 28;
/** How many leaves set off one after another at that pace: about as many as there are since 1989. More hurry. */
const NEIGHBOURS = 37;
/** How long the leaves take from one measure to another, in milliseconds. */
export const DURATION = SETTLE + NEIGHBOUR * (NEIGHBOURS - 1);
/** The part of the way in which what leaves fades out, and the ones from and to which what arrives fades in. */
const TURNS = { out: 0.2, in: 0.5, there: 0.75 };
/** The part of its own way in which a leaf fades that leaves for good, so that leaves never heap up. */
const LEAVING = 0.45;
/** How far off two places may be to be the same, in CSS pixels. */
const SAME = 0.5;

const lerp = (from: number, to: number, t: number): number => from + (to - from) * t;

/** The part (0..1) of its own way that the `index`th of `count` leaves has gone when `t` of the whole is over. */
export function settledAt(t: number, index: number, count: number): number {
	const start = count < 2 ? 0 : (index / (count - 1)) * (1 - SETTLE / DURATION);
	return settle(clamp((t - start) / (SETTLE / DURATION)));
}

/** The opacity of a leaf a `part` of its way on: one that goes or comes for good is not seen on most of it. */
function opacityAt(from: number, to: number, part: number): number {
	if (to === 0) return from * clamp(1 - part / LEAVING);
	if (from === 0) return to * clamp((part - 1 + LEAVING) / LEAVING);
	return lerp(from, to, part);
}

function leafAt(from: Leaf, to: Leaf, part: number): Leaf {
	if (part === 0) return from;
	if (part === 1) return to;
	return {
		...to,
		x: lerp(from.x, to.x, part),
		y: lerp(from.y, to.y, part),
		width: lerp(from.width, to.width, part),
		height: lerp(from.height, to.height, part),
		ground: lerp(from.ground, to.ground, part),
		certain: lerp(from.certain, to.certain, part),
		opacity: opacityAt(from.opacity, to.opacity, part)
	};
}

/** The leaves on their way, each setting off a little after the one of the year before. */
function leavesAt(from: readonly Leaf[], to: readonly Leaf[], t: number): Leaf[] {
	const before = new Map(from.map((leaf) => [leaf.key, leaf]));
	const after = new Map(to.map((leaf) => [leaf.key, leaf]));
	const all = [...from.filter(({ key }) => !after.has(key)), ...to];
	const unseen = (leaf: Leaf): Leaf => ({ ...leaf, opacity: 0 });
	const seen = ({ key }: Leaf) => before.get(key)?.opacity || after.get(key)?.opacity;
	const turns = all.filter(seen).sort((a, b) => a.order - b.order);
	const turn = new Map(turns.map(({ key }, index) => [key, index]));
	return all.map((leaf) => {
		const part = settledAt(t, turn.get(leaf.key) ?? 0, turns.length);
		const [was, is] = [before.get(leaf.key), after.get(leaf.key)];
		return leafAt(was ?? unseen(leaf), is ?? unseen(leaf), part);
	});
}

/** Whether words stay in sight: those that stand still, and the loud ones at the head. Names and years would meet. */
const staysInSight = (from: Lettered, to: Lettered): boolean =>
	from.face === 'script' ||
	(Math.abs(from.x - to.x) < SAME && Math.abs(from.y - to.y) < SAME && !from.film);

/** Anora's own name as it goes along with its leaf, a `part` of the way on. */
const besideLeaf = (from: Lettered, to: Lettered, part: number): Lettered => ({
	...to,
	size: lerp(from.size, to.size, part),
	x: lerp(from.x, to.x, part),
	y: lerp(from.y, to.y, part)
});

/** All lettering on its way: Anora's name with its leaf, its remark with the name, the rest in its turn. */
function labelsAt(from: WinnersLayout, to: WinnersLayout, t: number): Lettered[] {
	const own = ({ film, face }: Lettered) => film !== undefined && face === 'script';
	const [was, is] = [from.labels.find(own), to.labels.find(own)];
	if (!was || !is) return change(from.labels, to.labels, t, TURNS, staysInSight, settle(t));
	const now = besideLeaf(was, is, settledAt(t, 1, 2));
	const others = (labels: Lettered[], name: Lettered) =>
		labels
			.filter((label) => label !== name)
			.map((label) =>
				label.film === name.film
					? { ...label, x: label.x + now.x - name.x, y: label.y + now.y - name.y }
					: label
			);
	return [
		...change(others(from.labels, was), others(to.labels, is), t, TURNS, staysInSight, settle(t)),
		now
	];
}

/**
 * The layout `t` (0..1) of the way between two: leaves set off year by year, Anora's name goes with its
 * leaf, words and scales change places.
 */
export function interpolate(from: WinnersLayout, to: WinnersLayout, t: number): WinnersLayout {
	if (t <= 0) return from;
	if (t >= 1) return to;
	const even = settle(t);
	return {
		leaves: leavesAt(from.leaves, to.leaves, t),
		labels: labelsAt(from, to, t),
		levels: change(from.levels, to.levels, t, TURNS, undefined, even),
		brackets: change(from.brackets, to.brackets, t, TURNS, undefined, even),
		ranges: change(from.ranges, to.ranges, t, TURNS, () => false),
		keyLeaves: change(from.keyLeaves, to.keyLeaves, t, TURNS, undefined, even),
		ground: blend(from.ground, to.ground, even),
		leaf: lerp(from.leaf, to.leaf, even),
		// Where they are bound for: a list that stays the same is not searched anew in every frame.
		hits: to.hits
	};
}
