import { extent, max, min } from 'd3';
import type { Winner } from '#lib/data/winners.ts';
import type { Box } from '../place-labels.ts';

/** A leaf: where it leaves the stem, the way it points (radians, 0 to the right, down is positive), its size. */
export interface Leaf {
	key: string;
	x: number;
	y: number;
	angle: number;
	length: number;
	width: number;
	/** Whether the film's year had a prize at all. */
	given: boolean;
	/** The film's key in the winners' table. */
	film: string | null;
	lit: number;
	/** How far it has unfolded, 0..1. */
	grown: number;
}

export interface Frond {
	leaves: Leaf[];
	/** A quadratic curve: foot, control point, tip, as `x, y, x, y, x, y`. */
	stem: number[];
}

/** The years of a drought: the last American winner before the newest one, and the newest one. */
export interface Drought {
	before: Winner;
	after: Winner;
}

/** The newest American winner and the one before it. */
export function drought(winners: readonly Winner[]): Drought | undefined {
	const [before, after] = winners
		.filter(({ american }) => american)
		.sort((a, b) => a.year - b.year)
		.slice(-2);
	return before && after ? { before, after } : undefined;
}

/** Part of the stem, from its foot, that carries the first leaf and the last one before its tip. */
const FIRST = 0.13;
const LAST = 0.93;
/** How far a leaf turns from the stem: at the foot and near the tip, in radians. */
const WIDE_OPEN = 1.02;
const NEARLY_SHUT = 0.62;
/** Length of a leaf to the stem's, and its width to its length. */
const LEAF = 0.215;
const TIP_LEAF = 0.275;
const SLENDER = 0.2;

type Point = [number, number];

const on = ([foot, control, tip]: [Point, Point, Point], t: number, axis: 0 | 1): number =>
	(1 - t) ** 2 * foot[axis] + 2 * t * (1 - t) * control[axis] + t * t * tip[axis];

const slope = ([foot, control, tip]: [Point, Point, Point], t: number): number => {
	const along = (axis: 0 | 1) =>
		2 * (1 - t) * (control[axis] - foot[axis]) + 2 * t * (tip[axis] - control[axis]);
	return Math.atan2(along(1), along(0));
};

/** The upright box around the slanting one that a leaf fills. */
export function leafBox({ x, y, angle, length, width }: Leaf): Box {
	const [ahead, down] = [Math.cos(angle) * length, Math.sin(angle) * length];
	const aside = (Math.abs(Math.sin(angle)) * width) / 2;
	const deep = (Math.abs(Math.cos(angle)) * width) / 2;
	return {
		x: x + Math.min(ahead, 0) - aside,
		y: y + Math.min(down, 0) - deep,
		width: Math.abs(ahead) + 2 * aside,
		height: Math.abs(down) + 2 * deep
	};
}

/**
 * A palm frond in a box: a leaf a year along its stem, the newest at its tip; a year without a prize has
 * a leaf without a film.
 */
export function frondAt({ before, after }: Drought, winners: readonly Winner[], box: Box): Frond {
	const { width, height } = box;
	const curve: [Point, Point, Point] = [
		[0, height],
		[width * 0.16, height * 0.2],
		[width, 0]
	];
	const size = Math.hypot(width, height);
	const years = after.year - before.year;
	const leaves = Array.from({ length: years }, (_, index): Leaf => {
		const year = before.year + index + 1;
		const tip = index === years - 1;
		const t = tip ? 1 : FIRST + ((LAST - FIRST) * index) / Math.max(years - 2, 1);
		const film = winners.find((winner) => winner.year === year);
		const side = index % 2 ? 1 : -1;
		const turn = tip ? 0 : side * (WIDE_OPEN + (NEARLY_SHUT - WIDE_OPEN) * t);
		const length = size * (tip ? TIP_LEAF : LEAF * (0.72 + 0.28 * Math.sin(Math.PI * t)));
		return {
			key: String(year),
			x: on(curve, t, 0),
			y: on(curve, t, 1),
			angle: slope(curve, t) + turn,
			length,
			width: length * (tip ? 0.3 : SLENDER),
			given: film !== undefined,
			film: film?.film ?? null,
			lit: tip ? 1 : 0,
			grown: 1
		};
	});
	return fitted({ leaves, stem: curve.flat() }, box);
}

/** The frond as large as the box allows, in its middle. */
function fitted({ leaves, stem }: Frond, box: Box): Frond {
	const boxes = leaves.map(leafBox);
	const [footX, footY] = [stem[0] ?? 0, stem[1] ?? 0];
	const left = min([footX, ...boxes.map(({ x }) => x)]) ?? 0;
	const right = max(boxes, ({ x, width }) => x + width) ?? 0;
	const [top = 0, bottom = 0] = extent([
		footY,
		...boxes.flatMap(({ y, height }) => [y, y + height])
	]);
	const scale = Math.min(box.width / (right - left), box.height / (bottom - top));
	const x = (value: number) =>
		box.x + (value - left) * scale + (box.width - (right - left) * scale) / 2;
	const y = (value: number) =>
		box.y + (value - top) * scale + (box.height - (bottom - top) * scale) / 2;
	return {
		leaves: leaves.map((leaf) => ({
			...leaf,
			x: x(leaf.x),
			y: y(leaf.y),
			length: leaf.length * scale,
			width: leaf.width * scale
		})),
		stem: stem.map((value, index) => (index % 2 ? y(value) : x(value)))
	};
}
