import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import { seeded } from '../seeded.ts';

/** A thread of the curtain: where it hangs, how far down, and how far its end has swung aside, in CSS pixels. */
export interface Strand {
	x: number;
	length: number;
	lean: number;
}

/** A spot of a thread that catches the light: its upper end and its length. */
export interface Glint {
	x: number;
	y: number;
	length: number;
}

export interface Tinsel {
	strands: Strand[];
	glints: Glint[];
	opacity: number;
}

const SEED = 139;
/** Space between two threads in CSS pixels, and the fewest and most there may be. */
const PITCH = 8.6;
const FEWEST = 34;
const MOST = 166;
const GLINTS_A_STRAND = 1.9;
/** The shortest a thread may be, as a part of what its place allows. */
const RAGGED = 0.58;
/** Lengths of a glint in CSS pixels. */
const SHORT = 3;
const LONG = 13;

/**
 * A curtain over an area: `reach` says, for a place across (0..1), how far down its threads hang, as a
 * part (0..1) of the height. For the same area each thread stays the same from scene to scene.
 */
export function tinselAt(size: Size, reach: (across: number) => number, opacity: number): Tinsel {
	const { width, height } = size;
	const next = seeded(SEED);
	const count = Math.round(clamp(width / PITCH, FEWEST, MOST));
	const strands = Array.from({ length: count }, (_, index): Strand => {
		const x = ((index + next()) / count) * width;
		const across = x / width;
		const length = height * reach(across) * (RAGGED + (1 - RAGGED) * next());
		const swing = (across - 0.5) * 0.07 * length + (next() - 0.5) * 0.012 * height;
		return { x, length, lean: clamp(x + swing, 0, width) - x };
	});
	const glints = Array.from({ length: Math.round(count * GLINTS_A_STRAND) }, (): Glint => {
		const strand = strands[Math.floor(next() * count)] as Strand;
		const down = 0.08 + 0.9 * next();
		const long = SHORT + (LONG - SHORT) * next() ** 3;
		const length = Math.min(long, strand.length * 0.2);
		const y = down * (strand.length - length);
		return { x: strand.x + strand.lean * down ** 2, y, length };
	});
	return { strands, glints, opacity };
}
