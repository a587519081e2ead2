import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import { seeded } from '../seeded.ts';
import type { Taken } from './settled.ts';

/** A flake that falls outside: where it starts, in CSS pixels, its width and its way. */
export interface Falling {
	x: number;
	y: number;
	size: number;
	/** How fast it falls, in CSS pixels a second, and how far it strays to either side. */
	speed: number;
	stray: number;
	/** Where in its straying it starts, in radians. */
	phase: number;
}

const SEED = 41;
/** One flake for each square of this side, in CSS pixels, within bounds. */
const CELL = 150;
const FEWEST = 12;
const MOST = 48;
const SIZES = [1, 1.6, 2.2, 2.8, 3.6];
/** Speed of the least flake, and what the size adds, in CSS pixels a second. */
const SLOWEST = 14;
const FASTER = 9;
/** A flake strays once from side to side in this time, in milliseconds. */
const SWAY = 5200;

/** The few flakes in the air before an area. */
export function fallingOn({ width, height }: Size): Falling[] {
	const next = seeded(SEED);
	const count = Math.round(clamp((width * height) / CELL ** 2, FEWEST, MOST));
	return Array.from({ length: count }, (_, index) => {
		const size = SIZES[index % SIZES.length] ?? 1;
		return {
			x: next() * width,
			y: next() * height,
			size,
			speed: SLOWEST + FASTER * size,
			stray: 6 + next() * 10,
			phase: next() * 2 * Math.PI
		};
	});
}

/** The widest flake that may pass before lettering, in CSS pixels: too small to spoil a letter. */
const HARMLESS = 1.6;

/** The flakes to be seen after `time` milliseconds, larger ones off all that is to be read; all where all must. */
export function inTheAir(
	flakes: readonly Falling[],
	size: Size,
	time: number,
	taken: Taken,
	harmless = HARMLESS
): { x: number; y: number; size: number }[] {
	return flakes
		.map((flake) => ({ ...fallenAt(flake, size, time), size: flake.size }))
		.filter(({ x, y, size: wide }) => wide <= harmless || !taken(x, y));
}

/** Where a flake is after `time` milliseconds: one that leaves below comes again above. */
export function fallenAt(
	{ x, y, speed, stray, phase }: Falling,
	{ height }: Size,
	time: number
): { x: number; y: number } {
	return {
		x: x + Math.sin(phase + (time / SWAY) * 2 * Math.PI) * stray,
		y: (y + (speed * time) / 1000) % height
	};
}
