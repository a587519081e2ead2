import type { Size } from '../chart.ts';

/** The swept field of a wiper: part of a circle around its pivot, in CSS pixels. */
export interface Dome {
	key: string;
	x: number;
	y: number;
	radius: number;
}

/** From this width on, in CSS pixels, two wipers sweep the glass. */
const TWO_FROM = 560;
/** Middles of the fields across the glass, as parts of its width. */
const PAIR = [0.275, 0.765];
const SINGLE = [0.5];
/** Where the glass ends at the dashboard, as a part of the height: at its edges and in its middle. */
export const DASH_EDGE = 0.966;
export const DASH_TOP = 0.936;
/** How far under the picture a pivot lies, as a part of the height, and how round a field may be at most. */
const PIVOT = 1.02;
const ROUNDEST = 2.3;

/** The swept fields of an area whose tops are at `apex`, a part (0..1) of the height. */
export function domesAt({ width, height }: Size, apex: number): Dome[] {
	const middles = width >= TWO_FROM ? PAIR : SINGLE;
	const half = (middles[0] ?? 0) * width;
	const top = apex * height;
	const radius = Math.max(PIVOT * height - top, ROUNDEST * half);
	return middles.map((middle, index) => ({
		key: `dome-${index}`,
		x: middle * width,
		y: top + radius,
		radius
	}));
}

/** The upper end of the swept glass at a place across, in CSS pixels. */
export const edgeAt = (domes: readonly Dome[], x: number): number =>
	Math.min(
		...domes.map((dome) => dome.y - Math.sqrt(Math.max(dome.radius ** 2 - (x - dome.x) ** 2, 0)))
	);

/**
 * How far the blades lean from straight up, in degrees: a pair so that its tips, a single one so that it
 * leaves the picture, at `end`, a part (0..1) of the height.
 */
export function leanAt(domes: readonly Dome[], { width, height }: Size, end: number): number {
	const [dome] = domes;
	if (!dome) return 0;
	const rise = dome.y - end * height;
	const lean =
		domes.length > 1
			? Math.acos(Math.min(rise / dome.radius, 1))
			: Math.atan2(width - dome.x, rise);
	return (lean * 180) / Math.PI;
}

/** Where two neighbouring fields meet, in CSS pixels across. */
export const notches = (domes: readonly Dome[]): number[] =>
	domes.slice(1).map((dome, index) => (dome.x + (domes[index]?.x ?? 0)) / 2);
