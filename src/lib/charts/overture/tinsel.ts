import { mean } from 'd3';
import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import type { Particle } from '../particles.ts';
import { seeded } from '../seeded.ts';
import type { Glint } from './glint.ts';

/** A thread of the curtain: where it hangs, how far down, how far its end has swung aside; all in CSS pixels. */
export interface Strand {
	x: number;
	length: number;
	lean: number;
	width: number;
	tone: number;
	/** How bright it is, 0..1. */
	light: number;
}

export interface Tinsel {
	strands: Strand[];
	/** The flecks of the threads, which stay. */
	flecks: Particle[];
	/** The few among them that live: they shimmer, and can let go. */
	glints: Glint[];
}

/** How a curtain hangs: for a place across (0..1), how far down its threads may reach, as a part of the height. */
export interface Hanging {
	reach: (across: number) => number;
	/** How far down from the upper edge nothing glints, in CSS pixels: there is lettering. */
	bare: number;
}

/** The curtain's tones, as tokens: a thread has one of the first two, what catches the light any. */
export const TONES = ['--accent', '--accent-2', '--ink'];
const THREAD_TONES = 2;

const SEED = 139;
/** Threads: so many and one more for each of these CSS pixels across, within bounds. */
const THREADS = 20;
const PITCH = 7.2;
const FEWEST = 75;
const MOST = 220;
const FLECKS_A_THREAD = 28;
const GLINTS_A_THREAD = 1.5;
/** A thread this long, in CSS pixels, has so many; shorter ones have fewer, that it is not crowded. */
const FULL_LENGTH = 240;
/** The shortest a thread may be, as a part of what its place allows. */
const RAGGED = 0.56;
/** Lengths of a fleck in CSS pixels. */
const SHORT = 3;
const LONG = 14;
const FLECK_WIDTHS = [1, 1.4, 1.8] as const;
const GLINT_WIDTHS = [1.6, 2.2, 3] as const;
const THREAD_WIDTHS = [0.8, 1.1, 1.6] as const;

/** A curtain over an area: the same area and hanging always give the same threads. */
export function tinselAt({ width, height }: Size, { reach, bare }: Hanging): Tinsel {
	const next = seeded(SEED);
	const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
	const count = Math.round(clamp(THREADS + width / PITCH, FEWEST, MOST));

	const strands = Array.from({ length: count }, (_, index): Strand => {
		const x = ((index + next()) / count) * width;
		const across = x / width;
		const length = height * reach(across) * (RAGGED + (1 - RAGGED) * next());
		const swing = (across - 0.5) * 0.07 * length + (next() - 0.5) * 0.012 * height;
		return {
			x,
			length,
			lean: clamp(x + swing, 0, width) - x,
			width: one(THREAD_WIDTHS),
			tone: Math.floor(next() * THREAD_TONES),
			light: 0.14 + 0.36 * next() ** 1.5
		};
	});

	const share = Math.min(((mean(strands, ({ length }) => length) ?? 0) - bare) / FULL_LENGTH, 1);
	const many = (each: number) => Math.max(Math.round(count * each * share), 0);

	/** A place on a thread: deeper ones lean as the thread does there. */
	const speck = (widths: readonly number[], light: number): Particle => {
		const strand = one(strands);
		const long = Math.min(SHORT + (LONG - SHORT) * next() ** 2, strand.length * 0.2);
		const top = Math.min(bare, strand.length - long);
		const y = top + next() * (strand.length - long - top);
		const down = y / strand.length;
		return {
			x: strand.x + strand.lean * down ** 2,
			y,
			length: long,
			lean: (2 * strand.lean * down * long) / strand.length,
			width: one(widths),
			tone: next() < 0.5 ? strand.tone : Math.floor(next() * TONES.length),
			light
		};
	};
	const flecks = Array.from({ length: many(FLECKS_A_THREAD) }, () =>
		speck(FLECK_WIDTHS, 0.05 + 0.6 * next() ** 4)
	);
	const glints = Array.from({ length: many(GLINTS_A_THREAD) }, (): Glint => ({
		...speck(GLINT_WIDTHS, 0.55 + 0.45 * next()),
		hold: next() ** 1.4,
		drift: next() * 2 - 1,
		phase: next(),
		period: next()
	}));
	return { strands, flecks, glints };
}
