import type { Size } from '../chart.ts';
import type { Box } from '../place-labels.ts';
import { seeded } from '../seeded.ts';

/** A flake: where it starts (0..1 of the area), its size in CSS pixels, its fall and drift in CSS pixels a second. */
export interface Flake {
	x: number;
	y: number;
	size: number;
	fall: number;
	drift: number;
}

/** One flake on so many square pixels, and never more than this. */
const SPARSE = 4200;
const MOST = 220;
const SIZES = [1, 3.6] as const;
/** Slowest fall, and how much faster the largest fall, in CSS pixels a second. */
const FALL = [14, 30] as const;
const DRIFT = 8;
/** Space kept clear around words, in CSS pixels. */
const AIR = 6;

/** The flakes over an area: few, each always the same. */
export function flakesOver({ width, height }: Size): Flake[] {
	const random = seeded(139);
	return Array.from({ length: Math.min(MOST, Math.round((width * height) / SPARSE)) }, () => {
		const near = random() ** 2;
		return {
			x: random(),
			y: random(),
			size: SIZES[0] + (SIZES[1] - SIZES[0]) * near,
			fall: FALL[0] + FALL[1] * near,
			drift: DRIFT * (random() - 0.3)
		};
	});
}

/** Where a flake is after so many milliseconds: it comes in again where it left. Null over the words' box. */
export function placeOf(
	flake: Flake,
	elapsed: number,
	{ width, height }: Size,
	clear: Box
): [number, number] | null {
	const wrap = (value: number, length: number) => ((value % length) + length) % length;
	const x = wrap(flake.x * width + (flake.drift * elapsed) / 1000, width);
	const y = wrap(flake.y * height + (flake.fall * elapsed) / 1000, height);
	const isOver =
		x > clear.x - AIR &&
		x < clear.x + clear.width + AIR &&
		y > clear.y - AIR &&
		y < clear.y + clear.height + AIR;
	return isOver ? null : [x, y];
}
