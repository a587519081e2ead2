import { alphabetical } from '#lib/data/alphabetical.ts';
import type { Entry } from '#lib/data/lineup.ts';
import { isDark } from './facts.ts';
import { CAR_HALF, OWN, OWN_SCALE, type Wheel } from './marks.ts';

/** A point in CSS pixels. */
export interface Point {
	x: number;
	y: number;
}

/** The width of a car as a part of the distance between two places on the rim, and what small wheels add. */
const CAR_PART = 0.44;
const CAR_EXTRA = 2.5;
/** Where a car hangs from: above its middle, in pixels at scale 1. */
const HANGER = 8;

/** A point of the wheel at an angle (degrees clockwise from the top), at a part of the radius. */
export function wheelPoint(wheel: Wheel, angle: number, part = 1): Point {
	const radians = ((angle + wheel.turn) * Math.PI) / 180;
	return {
		x: wheel.cx + wheel.radius * part * Math.sin(radians),
		y: wheel.cy - wheel.radius * part * Math.cos(radians)
	};
}

/** The scale of a car on a rim of this radius with so many places. */
export const carScale = (radius: number, places: number): number =>
	(((2 * Math.PI * radius) / places) * CAR_PART + CAR_EXTRA) / (2 * CAR_HALF.width);

/** The scale of the essay's own car beside cars of a given scale. */
export const scaleOf = (film: string, scale: number): number =>
	film === OWN ? scale * OWN_SCALE : scale;

/** The middle of a car that hangs from the rim: upright at whatever angle, however far the wheel has turned. */
export function carPlace(wheel: Wheel, angle: number, scale: number): Point {
	const { x, y } = wheelPoint(wheel, angle);
	return { x, y: y + HANGER * scale };
}

/** The highest and the lowest that a car reaches beyond the rim, in CSS pixels. */
export const carReach = (scale: number): { above: number; below: number } => ({
	above: (CAR_HALF.height - HANGER) * scale * OWN_SCALE,
	below: (CAR_HALF.height + HANGER) * scale
});

/**
 * The films in their order around the wheel, clockwise from the top: *Anora* first, the unlit films spread
 * evenly among the lit, both in alphabetical order. The order says nothing of merit.
 */
export function wheelOrder(entries: readonly Entry[]): string[] {
	const byTitle = [...entries].sort((a, b) => alphabetical(a.title, b.title));
	const own = byTitle.filter(({ film }) => film === OWN);
	const dark = byTitle.filter((entry) => entry.film !== OWN && isDark(entry));
	const lit = byTitle.filter((entry) => entry.film !== OWN && !isDark(entry));
	const places = dark.length + lit.length;
	const spread = new Map(
		dark.map((entry, index) => [Math.floor(((index + 0.5) * places) / dark.length), entry])
	);
	const rest = lit[Symbol.iterator]();
	const others = Array.from({ length: places }, (_, place) => {
		return spread.get(place) ?? (rest.next().value as Entry);
	});
	return [...own, ...others].map(({ film }) => film);
}

/** Every film's place on the rim, in degrees clockwise from the top. */
export function wheelAngles(entries: readonly Entry[]): Map<string, number> {
	const order = wheelOrder(entries);
	return new Map(order.map((film, index) => [film, (360 * index) / order.length]));
}
