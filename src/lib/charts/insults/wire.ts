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
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let index = 0; index < points.length; index += 2) {
		left = Math.min(left, points[index]!);
		right = Math.max(right, points[index]!);
		top = Math.min(top, points[index + 1]!);
		bottom = Math.max(bottom, points[index + 1]!);
	}
	const [middleX, middleY] = middleOf(points);
	const moveX = clamp(
		from.middle[0] + (to.middle[0] - from.middle[0]) * t - middleX,
		bounds.left - left,
		Math.max(bounds.right - right, bounds.left - left)
	);
	const moveY = clamp(
		from.middle[1] + (to.middle[1] - from.middle[1]) * t - middleY,
		bounds.top - top,
		Math.max(bounds.bottom - bottom, bounds.top - top)
	);
	for (let index = 0; index < points.length; index += 2) {
		points[index]! += moveX;
		points[index + 1]! += moveY;
	}
	return points;
}
