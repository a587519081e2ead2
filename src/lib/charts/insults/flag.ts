import type { Size } from '../chart.ts';
import type { Box } from '../place-labels.ts';
import { POINTS, TUBES } from './loud.ts';

/** A flag's measures: period of its stripes, distance of a stripe's tubes, its canton. */
export interface FlagFrame {
	period: number;
	pitch: number;
	canton: Size;
}

/** Stripes are as many as a letter has tubes; the canton is four of them high. */
const CANTON_STRIPES = 4;
const CANTON_WIDTH = 0.415;
const PITCH = 0.135;
/** Space between the canton and a stripe beside it, as a part of the period. */
const AIR = 0.2;
/** Height of the ripple, as a part of the period, and waves across the flag. */
const RIPPLE = 0.17;
const WAVES = 1.35;

/** The measures of a flag that fills an area. */
export function flagFrame({ width, height }: Size): FlagFrame {
	const period = height / TUBES;
	return {
		period,
		pitch: period * PITCH,
		canton: { width: width * CANTON_WIDTH, height: period * CANTON_STRIPES }
	};
}

/** The points of one of a stripe's four tubes, as `x, y, x, y …`: level at the canton, rippling to the right. */
export function stripePoints(stripe: number, tube: number, size: Size): number[] {
	const { period, pitch, canton } = flagFrame(size);
	const start = stripe < CANTON_STRIPES ? canton.width + period * AIR : 0;
	const level = (stripe + 0.5) * period + (tube - 1.5) * pitch;
	const points: number[] = [];
	for (let index = 0; index < POINTS; index++) {
		const x = start + ((size.width - start) * index) / (POINTS - 1);
		const across = x / size.width;
		const freedom = Math.min(1, Math.max(0, (x - start) / (size.width * 0.3)));
		const wave = Math.sin((across * WAVES - 0.42 - stripe * 0.05) * 2 * Math.PI);
		points.push(x, level + wave * period * RIPPLE * freedom * freedom * (3 - 2 * freedom));
	}
	return points;
}

/** Where the window stands: low in the canton, to its right. */
export function windowIn(size: Size): Box {
	const { canton } = flagFrame(size);
	const height = canton.height * 0.36;
	const width = height * 0.8;
	return {
		x: canton.width * 0.93 - width,
		y: canton.height * 0.9 - height,
		width,
		height
	};
}
