import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import { tenth } from '../tenth.ts';
import { POINTS, TUBES } from './loud.ts';

/** A flag's measures: period of its stripes, distance of a stripe's tubes, its canton. */
export interface FlagFrame {
	period: number;
	pitch: number;
	canton: Size;
}

/** Stripes are as many as a letter has tubes; the canton is four of them high; a stripe has four tubes. */
const CANTON_STRIPES = 4;
export const STRIPE_TUBES = 4;
const CANTON_WIDTH = 0.415;
const PITCH = 0.135;
/** Space between the canton and a stripe beside it, as a part of the period. */
const AIR = 0.2;
/** How far a stripe runs off the edges, in distances of two tubes. */
export const OFF = 2;
/** Height of the ripple, as a part of the period, and waves across the flag. */
const RIPPLE = 0.17;
const WAVES = 1.35;
/** The part of the width, from where a stripe is held, in which the ripple grows. */
const HELD = 0.3;
/** Pieces of the curve that a rippling stripe is drawn with. */
const PIECES = 8;

/** The measures of a flag that fills an area. */
export function flagFrame({ width, height }: Size): FlagFrame {
	const period = height / TUBES;
	return {
		period,
		pitch: period * PITCH,
		canton: { width: width * CANTON_WIDTH, height: period * CANTON_STRIPES }
	};
}

/** Where a stripe begins and ends, and the middle of its first tube, in CSS pixels. */
function stripeAt(stripe: number, size: Size) {
	const { period, pitch, canton } = flagFrame(size);
	return {
		start: stripe < CANTON_STRIPES ? canton.width + period * AIR : -OFF * pitch,
		end: size.width + OFF * pitch,
		top: (stripe + 0.5) * period - ((STRIPE_TUBES - 1) / 2) * pitch,
		pitch
	};
}

/**
 * How far (CSS pixels) the wind lifts a stripe at each of `count` places from its start to its end; `phase`
 * (0..1) is how far through a ripple it is.
 */
function lifts(stripe: number, count: number, size: Size, phase: number): number[] {
	const { start, end } = stripeAt(stripe, size);
	const height = flagFrame(size).period * RIPPLE;
	const held = Math.max(start, 0);
	return Array.from({ length: count }, (_, index) => {
		const x = start + ((end - start) * index) / (count - 1);
		const freedom = clamp((x - held) / (size.width * HELD));
		const wave = Math.sin(((x / size.width) * WAVES - 0.42 - stripe * 0.05 - phase) * 2 * Math.PI);
		return wave * height * freedom * freedom * (3 - 2 * freedom);
	});
}

/** The points of one of a stripe's four tubes, as `x, y, x, y …`: level at the canton, rippling to the right. */
export function stripePoints(stripe: number, tube: number, size: Size, phase = 0): number[] {
	const { start, end, top, pitch } = stripeAt(stripe, size);
	return lifts(stripe, POINTS, size, phase).flatMap((lift, index) => [
		start + ((end - start) * index) / (POINTS - 1),
		top + tube * pitch + lift
	]);
}

/** To what a path is written in, so that a run of steps ends where it should. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The seven stripes as paths: of their outer tubes, of their inner ones, and along their middles. */
export interface StripePaths {
	outer: string;
	inner: string;
	middle: string;
}

/** The tubes that each path of a stripe is set down as; the middle lies between two. */
const RANKS: readonly (readonly [keyof StripePaths, readonly number[]])[] = [
	['outer', [0, STRIPE_TUBES - 1]],
	['inner', [1, 2]],
	['middle', [(STRIPE_TUBES - 1) / 2]]
];

/** The curve along a tube that is lifted so far at its ends and between its pieces, each `step` wide, as a path. */
function rippling(heights: number[], step: number): string {
	const [third, far, whole] = [tenth(step / 3), tenth((step * 2) / 3), tenth(step)];
	const slopes = heights.map((height, index) => {
		const [before = height, after = height] = [heights[index - 1], heights[index + 1]];
		return (after - before) / 6;
	});
	let path = '';
	for (let index = 1; index < heights.length; index++) {
		const rise = rounded(heights[index]!) - rounded(heights[index - 1]!);
		const [out, back] = [tenth(slopes[index - 1]!), tenth(rise - slopes[index]!)];
		path += `c${[third, out, far, back, whole, tenth(rise)].join(' ')}`;
	}
	return path;
}

/**
 * The stripes at a moment of their ripple, in few curves: the four tubes of a stripe are one curve, set
 * down four times.
 */
export function stripePaths(size: Size, phase = 0): StripePaths {
	const paths: StripePaths = { outer: '', inner: '', middle: '' };
	for (let stripe = 0; stripe < TUBES; stripe++) {
		const { start, end, top, pitch } = stripeAt(stripe, size);
		const heights = lifts(stripe, PIECES + 1, size, phase);
		const tail = rippling(heights, (end - start) / PIECES);
		for (const [name, ranks] of RANKS)
			for (const rank of ranks)
				paths[name] += `M${tenth(start)} ${tenth(top + rank * pitch + heights[0]!)}${tail}`;
	}
	return paths;
}
