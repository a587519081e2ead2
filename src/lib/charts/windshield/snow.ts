import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import { seeded } from '../seeded.ts';
import { edgeAt, type Dome } from './glass.ts';

/** Dots of one size and one white: their middles as `x, y, x, y …`, in CSS pixels. */
export interface Snow {
	key: string;
	tone: 'pale' | 'shade' | 'white' | 'wet';
	size: number;
	points: number[];
	opacity: number;
}

const SEED = 7;
/** Dots for each square of this side, in CSS pixels, within bounds. */
const CELL = 19;
const FEWEST = 150;
const MOST = 640;

/** Sizes of a kind of dots in CSS pixels, with the share of the dots that each has. */
const SKY = [
	{ tone: 'pale', size: 3, share: 0.34 },
	{ tone: 'shade', size: 2.2, share: 0.3 },
	{ tone: 'pale', size: 7.4, share: 0.2 },
	{ tone: 'shade', size: 5.8, share: 0.16 }
] as const;
const RIDGE = [
	{ tone: 'wet', size: 5, share: 0.18 },
	{ tone: 'wet', size: 3, share: 0.14 },
	{ tone: 'white', size: 4, share: 0.36 },
	{ tone: 'white', size: 7, share: 0.22 },
	{ tone: 'white', size: 10.5, share: 0.1 }
] as const;
const FLAKES = [
	{ tone: 'white', size: 2.4, share: 0.7 },
	{ tone: 'white', size: 4.4, share: 0.3 }
] as const;

type Kinds = readonly { tone: Snow['tone']; size: number; share: number }[];

/**
 * The snow of an area: on the glass that no wiper reaches, heaped along the edge of what they sweep, and
 * a few flakes just fallen. `thick` (0..1) is how much of it there is to see. Every dot keeps its place
 * across from scene to scene.
 */
export function snowAt(size: Size, domes: readonly Dome[], thick: number): Snow[] {
	const { width, height } = size;
	const next = seeded(SEED);
	const count = clamp((width * height * 0.42) / CELL ** 2, FEWEST, MOST);
	const scale = clamp(width / 900, 0.72, 1);
	const lay = (name: string, kinds: Kinds, all: number, place: (x: number, at: number) => number) =>
		kinds.map(({ tone, size: dot, share }, index): Snow => {
			const points = Array.from({ length: Math.round(all * share) }, () => {
				const x = next() * width;
				return [x, clamp(place(x, next()), 0, height)];
			});
			return {
				key: `${name}-${index}`,
				tone,
				size: dot * scale,
				points: points.flat(),
				opacity: name === 'ridge' ? 1 : thick
			};
		});
	const heap = 15 * scale;
	return [
		...lay('sky', SKY, count, (x, at) => at * (edgeAt(domes, x) - heap * 0.4)),
		...lay('ridge', RIDGE, width * 0.36 + 60, (x, at) => {
			const spread = next() + at - 1;
			return edgeAt(domes, x) - heap * 0.12 + spread * heap;
		}),
		...lay('flakes', FLAKES, count * 0.14, (x, at) => {
			const top = edgeAt(domes, x) + heap;
			return top + at * (height * 0.92 - top);
		})
	];
}
