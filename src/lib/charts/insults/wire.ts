import { clamp } from '#lib/story/position.ts';

/** A run of points as a wire: how long its pieces are, which way each one goes, where its middle lies. */
export interface Wire {
	/** Lengths of the pieces in CSS pixels. */
	lengths: number[];
	/** Directions of the pieces in radians, clockwise from the right; they do not jump by a whole turn. */
	turns: number[];
	/** The mean of the wire's points. */
	middle: [number, number];
}

/** The box that a wire stays in. */
export interface Bounds {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

const TURN = 2 * Math.PI;

/** A piece shorter than this, in CSS pixels, has no direction of its own: it takes its neighbour's. */
const SHORTEST = 1e-6;

function middleOf(points: readonly number[]): [number, number] {
	let [sumX, sumY] = [0, 0];
	for (let index = 0; index + 1 < points.length; index += 2) {
		sumX += points[index]!;
		sumY += points[index + 1]!;
	}
	return [(2 * sumX) / points.length, (2 * sumY) / points.length];
}

/** The wire that runs through points (`x, y, x, y …`). */
export function wireThrough(points: readonly number[]): Wire {
	const [lengths, turns]: [number[], number[]] = [[], []];
	let last = 0;
	for (let index = 2; index + 1 < points.length; index += 2) {
		const across = points[index]! - points[index - 2]!;
		const down = points[index + 1]! - points[index - 1]!;
		const length = Math.hypot(across, down);
		if (length > SHORTEST) {
			const turn = Math.atan2(down, across);
			last = lengths.length ? turn + TURN * Math.round((last - turn) / TURN) : turn;
		}
		lengths.push(length);
		turns.push(last);
	}
	return { lengths, turns, middle: middleOf(points) };
}

/** How many whole turns a wire has to be taken back by, so that it goes to the right on the whole. */
function wholeTurns({ lengths, turns }: Wire): number {
	let [sum, long] = [0, 0];
	for (const [index, length] of lengths.entries()) {
		sum += length * turns[index]!;
		long += length;
	}
	return TURN * Math.round(sum / (long || 1) / TURN);
}

/** Where the coordinates of one axis start: 0 for across, 1 for down. */
type Axis = 0 | 1;

/**
 * Moves the points along an axis so that their middle comes to a place, or as near as bounds allow; what is too long for
 * them is squeezed.
 */
function settle(points: number[], axis: Axis, place: number, least: number, most: number): void {
	let [low, high] = [Infinity, -Infinity];
	for (let index: number = axis; index < points.length; index += 2) {
		low = Math.min(low, points[index]!);
		high = Math.max(high, points[index]!);
	}
	const squeeze = Math.min((most - least) / (high - low || 1), 1);
	const move = clamp(
		place - squeeze * middleOf(points)[axis],
		least - squeeze * low,
		most - squeeze * high
	);
	for (let index: number = axis; index < points.length; index += 2)
		points[index] = squeeze * points[index]! + move;
}

/**
 * The points of a wire that is bent `t` (0..1) of the way from one shape to another: each piece turns and
 * stretches evenly, so that a ring opens and a corner unfolds instead of collapsing. It is moved, as a
 * whole, as far as it must be to stay in bounds.
 */
export function bend(from: Wire, to: Wire, t: number, bounds: Bounds): number[] {
	const back = wholeTurns(from);
	const points = [0, 0];
	let [x, y] = [0, 0];
	for (const [index, length] of from.lengths.entries()) {
		const long = length + (to.lengths[index]! - length) * t;
		const turn = from.turns[index]! + (to.turns[index]! + back - from.turns[index]!) * t;
		x += long * Math.cos(turn);
		y += long * Math.sin(turn);
		points.push(x, y);
	}
	const middle = (axis: Axis) => from.middle[axis] + (to.middle[axis] - from.middle[axis]) * t;
	settle(points, 0, middle(0), bounds.left, bounds.right);
	settle(points, 1, middle(1), bounds.top, bounds.bottom);
	return points;
}
