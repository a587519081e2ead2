import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import type { Box } from '../place-labels.ts';
import { seeded } from '../seeded.ts';
import { edgeAt, type Dome } from './glass.ts';
import type { Tone } from './tones.ts';

/** Dots of one size and one white: their middles as `x, y, x, y …`, in CSS pixels. */
export interface Snow {
	key: string;
	tone: Tone;
	size: number;
	points: number[];
}

/** How much of the snow is drawn: a few dots in a still, whose every dot is sent, or all of them. */
export type Thickness = 'few' | 'all';

const SEED = 7;
/** Dots for each square of this side, in CSS pixels, and at most. */
const CELL: Record<Thickness, number> = { few: 24, all: 12.5 };
const MOST: Record<Thickness, number> = { few: 240, all: 3600 };
/** Dots of the ridge for each CSS pixel across. */
const HEAP: Record<Thickness, number> = { few: 0.7, all: 1.2 };

/** How many dots are painted in one go: a browser without a graphics chip takes a millisecond and a half for them. */
const DOTS = 1000;

/** The share of the ridge's dots that have strayed from it. */
const STRAYED = 0.22;

type Kinds = readonly { tone: Tone; size: number; share: number }[];

/** Sizes of a kind of dots in CSS pixels, with the share of the dots that each has. */
const SKY: Kinds = [
	{ tone: 'pale', size: 2, share: 0.3 },
	{ tone: 'shade', size: 1.6, share: 0.24 },
	{ tone: 'pale', size: 4.6, share: 0.16 },
	{ tone: 'shade', size: 4, share: 0.15 },
	{ tone: 'pale', size: 7.6, share: 0.08 },
	{ tone: 'shade', size: 6.6, share: 0.07 }
];
const RIDGE: Kinds = [
	{ tone: 'drift', size: 7, share: 0.09 },
	{ tone: 'wet', size: 5.4, share: 0.09 },
	{ tone: 'wet', size: 3, share: 0.12 },
	{ tone: 'white', size: 3, share: 0.28 },
	{ tone: 'white', size: 5.6, share: 0.24 },
	{ tone: 'white', size: 8, share: 0.12 },
	{ tone: 'white', size: 11, share: 0.06 }
];

/** Half the height of the ridge that the blades have pushed up, in CSS pixels. */
export const heapOf = ({ width }: Size): number => clamp(width / 60, 10.5, 17);

/** How large dots are on an area, to those on a wide screen. */
const scaleOf = (width: number): number => clamp(width / 900, 0.88, 1.15);

/** Scatters dots of some kinds: `place` says how far down one is at `x`, thrown at `at` (0..1). */
function lay(
	name: string,
	kinds: Kinds,
	all: number,
	size: Size,
	next: () => number,
	place: (x: number, at: number) => number
): Snow[] {
	return kinds.map(({ tone, size: dot, share }, index) => {
		const points = Array.from({ length: Math.round(all * share) }, () => {
			const x = next() * size.width;
			return [x, clamp(place(x, next()), 0, size.height)];
		});
		return {
			key: `${name}-${index}`,
			tone,
			size: dot * scaleOf(size.width),
			points: points.flat()
		};
	});
}

/** The snow that lies on a whole area. */
export const coverAt = (size: Size): Snow[] => {
	const all = clamp((size.width * size.height) / CELL.all ** 2, 0, MOST.all);
	return lay('cover', SKY, all, size, seeded(SEED + 1), (_, at) => at * size.height);
};

/** Snow without the dots that reach into one of the boxes: none of those is cut in two. */
export const sparing = (snow: readonly Snow[], boxes: readonly Box[]): Snow[] =>
	snow.map((kind) => {
		const reach = kind.size / 2;
		const isFree = (x: number, y: number) =>
			boxes.every(
				(box) =>
					x + reach < box.x ||
					x - reach > box.x + box.width ||
					y + reach < box.y ||
					y - reach > box.y + box.height
			);
		const { points } = kind;
		return {
			...kind,
			points: points.filter((_, index) => {
				const first = index - (index % 2);
				return isFree(points[first] ?? 0, points[first + 1] ?? 0);
			})
		};
	});

/** Snow in parts of at least some DOTS dots, but for the last. */
export function* partsOf(snow: readonly Snow[]): Generator<Snow[]> {
	let part: Snow[] = [];
	let dots = 0;
	for (const kind of snow) {
		part.push(kind);
		dots += kind.points.length / 2;
		if (dots < DOTS) continue;
		yield part;
		[part, dots] = [[], 0];
	}
	if (part.length) yield part;
}

/** The snow that the wipers of an area leave: on the glass above their fields, and heaped along their edge. */
export function snowAt(size: Size, domes: readonly Dome[], thickness: Thickness): Snow[] {
	const { width, height } = size;
	const next = seeded(SEED);
	const top = edgeAt(domes, width / 2);
	const all = Math.min((width * top) / CELL[thickness] ** 2, MOST[thickness]);
	const heap = heapOf(size);
	return [
		...lay('sky', SKY, all, size, next, (x, at) => at * (edgeAt(domes, x) - heap * 0.3)),
		...lay('ridge', RIDGE, width * HEAP[thickness], size, next, (x, at) => {
			const spread = (next() + at - 1.2) * (next() < STRAYED ? 2 : 1);
			return clamp(edgeAt(domes, x) + Math.min(spread, 0.8) * heap, 0, height);
		})
	];
}
