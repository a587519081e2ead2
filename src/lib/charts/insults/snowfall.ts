import type { Size } from '../chart.ts';
import type { Box } from '../place-labels.ts';
import { seeded } from '../seeded.ts';
import { tenth } from '../tenth.ts';

/** How large the flakes of a layer are, in CSS pixels, and how fast they fall and drift, in CSS pixels a second. */
export const LAYERS = [
	{ size: 1.2, fall: 15, drift: -2 },
	{ size: 2.1, fall: 24, drift: 3 },
	{ size: 3.4, fall: 38, drift: 5 }
] as const;

/** A layer has one flake on so many square pixels, and never more than this. */
const SPARSE = 13000;
const MOST = 75;
/** Space kept clear around words, in CSS pixels. */
const AIR = 6;

/**
 * The flakes of a layer over an area, always the same, as dots of a path that is drawn with round ends. It
 * goes on for one more area to the left and above, so that it can be moved on and on.
 */
export function flakePath({ width, height }: Size, layer: number): string {
	const random = seeded(139 + layer);
	const count = Math.min(MOST, Math.round((width * height) / SPARSE));
	let path = '';
	for (let index = 0; index < count; index++) {
		const [x, y] = [random() * width, random() * height];
		for (const [across, down] of [
			[x, y],
			[x - width, y],
			[x, y - height],
			[x - width, y - height]
		])
			path += `M${tenth(across!)} ${tenth(down!)}h0`;
	}
	return path;
}

/** How far a layer has moved after so many milliseconds, in CSS pixels: less than an area. */
export function fallen(layer: number, elapsed: number, { width, height }: Size): [number, number] {
	const { fall, drift } = LAYERS[layer] ?? LAYERS[0];
	const across = ((drift * elapsed) / 1000) % width;
	return [across < 0 ? across + width : across, ((fall * elapsed) / 1000) % height];
}

/** The area without the words' box, as a path: where snow may fall. */
export const openSky = (
	{ width, height }: Size,
	{ x, y, width: wide, height: tall }: Box
): string =>
	`M0 0H${tenth(width)}V${tenth(height)}H0zM${tenth(x - AIR)} ${tenth(y - AIR)}h${tenth(wide + 2 * AIR)}v${tenth(tall + 2 * AIR)}h${tenth(-wide - 2 * AIR)}z`;
