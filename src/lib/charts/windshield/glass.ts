import type { Size } from '../chart.ts';
import { clamp } from '#lib/story/position.ts';

/** The swept field of a wiper: part of a circle around its pivot, in CSS pixels. */
export interface Dome {
	key: string;
	x: number;
	y: number;
	radius: number;
}

/** The windshield of an area, the same in every scene: lengths in CSS pixels, angles in radians from straight up. */
export interface Pane {
	domes: Dome[];
	/** Where the blades rest: the least and the greatest angle they reach, all at once. */
	ends: { left: number; right: number };
	/** The elevated line outside: its upper edge, height of its girder, distance of its columns. */
	rail: { y: number; girder: number; period: number };
	/** The dashboard's upper edge: at the sides, and as high as it rises between them. */
	dash: { edge: number; top: number };
	scarf: { width: number; y: number; height: number };
}

/** From this width on, in CSS pixels, two wipers sweep the glass. */
const TWO_FROM = 560;
/** Middles of the fields across the glass, as parts of its width. */
const PAIR = [0.275, 0.765];
const SINGLE = [0.5];
/** How high the fields reach, as a part of the height: on a small screen the glass needs the room. */
const APEX = 0.265;
const APEX_SMALL = 0.205;
const SMALL = 520;
/** Where the glass ends at the dashboard, as a part of the height: at its edges and in its middle. */
const DASH_EDGE = 0.955;
const DASH_TOP = 0.918;
/** How low a pivot lies, as a part of the height: just behind the dashboard. */
const PIVOT = 0.945;
/** Least radius to half a field's width: the arm of a pair is short, that of a single wiper long. */
const ROUNDEST = { pair: 1.75, single: 2.2 };
/** Where the blades end at rest, as parts of the height: tips of a pair, or where a single one leaves the picture. */
const TIP = 0.69;
const EXIT = 0.76;
/** Where the scarf's upper edge lies, as a part of the height: the blades go down behind it. */
const SCARF = 0.9;

/** The swept fields of an area whose tops are at `apex`, a part (0..1) of the height. */
export function domesAt({ width, height }: Size, apex: number): Dome[] {
	const isPair = width >= TWO_FROM;
	const middles = isPair ? PAIR : SINGLE;
	const half = (middles[0] ?? 0) * width;
	const top = apex * height;
	const roundest = isPair ? ROUNDEST.pair : ROUNDEST.single;
	const radius = Math.max(PIVOT * height - top, roundest * half);
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

/** Where two neighbouring fields meet, in CSS pixels across. */
export const notches = (domes: readonly Dome[]): number[] =>
	domes.slice(1).map((dome, index) => (dome.x + (domes[index]?.x ?? 0)) / 2);

/** Where the blades rest: down behind the scarf, and leaning over the right of the glass. */
function endsOf([dome, other]: readonly Dome[], { width, height }: Size): Pane['ends'] {
	if (!dome) return { left: 0, right: 0 };
	const left = -Math.atan2(dome.x, dome.y - SCARF * height);
	const right = other
		? Math.acos(clamp((dome.y - TIP * height) / dome.radius))
		: Math.atan2(width - dome.x, dome.y - EXIT * height);
	return { left, right };
}

/** How high the swept fields reach in an area, as a part of its height. */
const apexOf = ({ height }: Size): number => (height < SMALL ? APEX_SMALL : APEX);

/** The windshield of an area. */
export function paneAt(size: Size): Pane {
	const { width, height } = size;
	const domes = domesAt(size, apexOf(size));
	return {
		domes,
		ends: endsOf(domes, size),
		rail: { y: height * 0.7, girder: height * 0.03, period: clamp(width * 0.18, 96, 260) },
		dash: { edge: height * DASH_EDGE, top: height * DASH_TOP },
		scarf: {
			width: width * (domes.length === 1 ? 0.5 : 0.38),
			y: height * SCARF,
			height: clamp(height * 0.062, 13, 54)
		}
	};
}
