import { range } from 'd3';
import type { Particle } from '../particles.ts';

/** A part of an area from edge to edge: where it begins and ends below the area's upper edge, in CSS pixels. */
export interface Strip {
	top: number;
	bottom: number;
}

/** How high a strip is, in CSS pixels: a whole number of a screen's own at any density in quarters. */
const HIGH = 128;

/** An area `height` CSS pixels high in strips, from the top: what changes in one need not be drawn in the others. */
export const stripsOf = (height: number): Strip[] =>
	range(0, height, HIGH).map((top) => ({ top, bottom: Math.min(top + HIGH, height) }));

/** Whether two strips share more than an edge. */
export const overlap = (one: Strip, other: Strip): boolean =>
	one.top < other.bottom && other.top < one.bottom;

/** The particles of which a strip has a part: a particle is as wide as its stroke all around. */
export const within = ({ top, bottom }: Strip, particles: readonly Particle[]): Particle[] =>
	particles.filter(({ y, length, width }) => y + length + width > top && y - width < bottom);
