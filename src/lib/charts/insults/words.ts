import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import { SERIF_ASCENT, serifWidth } from '../measure-serif.ts';
import { textWidth } from '../measure-text.ts';
import { whole, type Pieces } from '../pieces.ts';
import { LETTERS, TUBES, tubePath, tubePoints, type Frame } from './loud.ts';
import type { Gas } from './gases.ts';
import type { Line, Neon, Tube } from './picture.ts';

/** The three words, placed: what the flag is made from. */
export interface Words {
	tubes: Tube[];
	pitch: number;
	lines: Line[];
	/** The line that the flat word stands on, in CSS pixels from the top. */
	water: number;
	vulgar: Neon;
}

/** The gases of a letter's tubes, from the outermost inwards, over and over. */
const LETTER_GASES: readonly Gas[] = ['orange', 'pink', 'cyan'];
/** In the flag the outer tubes of a stripe are pink, the inner ones orange: a tube of each letter. */
const STRIPE_GASES: readonly Gas[] = ['pink', 'orange', 'orange', 'pink'];
/** Which stripe the tubes of a rank become: the outermost the top one, the next the foot, and so on to the middle. */
const STRIPES = [0, 6, 1, 5, 2, 4, 3] as const;
/** Space between two letters and between the middles of two tubes, as parts of a letter's width. */
const GAP = 0.085;
const PITCH = 0.056;
/** Where the small words, the water and the tubes stand, and how high they are, as parts of the area's height. */
const LEAD = 0.075;
const WATER = 0.178;
const FLAT = 0.056;
const LOUD_TOP = 0.232;
const LOUD_TALL = 0.385;
/** How far the last small word stands under the tubes, as a part of its size. */
const AND = 1.9;
/** How high the neon word's first letter stands, as a part of its size. */
const VULGAR_LOW = 0.55;
/** Size of the neon word to the area's height, at most; its width to the measure, at most. */
const VULGAR = 0.467;
const VULGAR_WIDTH = 0.9;
/** Where its baseline begins, as a part of the height, and how far that lies under LOUD, to its size. */
const VULGAR_FOOT = 0.95;
const VULGAR_UNDER = 0.66;
/** In an area lower than this the neon word stands clear of the switch in the corner: the width that takes, both in CSS pixels. */
const LOW = 420;
const SWITCH = 66;
/** The turn of the neon word, in degrees. */
const TURN = -5;

const remembered = new WeakMap<Size, Words>();

/** The three words in an area, and the few small ones that make a sentence of them; once for all scenes. */
export const wordsIn = (size: Size): Words => whole(settingWords(size));

/** The same in pieces. */
export function* settingWords(size: Size): Pieces<Words> {
	const words = remembered.get(size) ?? (yield* setting(size));
	remembered.set(size, words);
	return words;
}

/** The tubes of a letter. */
const tubesOf = (name: (typeof LETTERS)[number], index: number, frame: Frame): Tube[] =>
	Array.from({ length: TUBES }, (_, rank): Tube => ({
		key: `${name}${rank}`,
		letter: index,
		rank,
		points: tubePoints(name, rank, frame),
		path: tubePath(name, rank, frame),
		gas: LETTER_GASES[rank % LETTER_GASES.length] ?? 'orange',
		stripe: STRIPES[rank] ?? 0,
		stripeGas: STRIPE_GASES[index] ?? 'pink'
	}));

function* setting({ width, height }: Size): Pieces<Words> {
	const edge = clamp(width * 0.045, 12, 60);
	const measure = width - 2 * edge;
	const small = clamp(width * 0.03, 15, 28);
	const water = height * WATER;
	const letter = measure / (LETTERS.length + (LETTERS.length - 1) * GAP);
	const right = width - (height < LOW ? SWITCH : edge + 0.01 * width);
	const neon = Math.min(
		height * VULGAR,
		Math.min(measure * VULGAR_WIDTH, right - edge) / textWidth('vulgar', 1, 'script')
	);
	const foot = height * VULGAR_FOOT;
	const tall = Math.max(height * LOUD_TALL, foot - VULGAR_UNDER * neon - height * LOUD_TOP);
	const pitch = Math.min(letter * PITCH, tall / (2 * TUBES));
	const tubes: Tube[] = [];
	for (const [index, name] of LETTERS.entries()) {
		const x = edge + index * letter * (1 + GAP);
		const frame = { x, y: height * LOUD_TOP, width: letter, height: tall, pitch };
		tubes.push(...tubesOf(name, index, frame));
		yield;
	}
	const vulgar = Math.max(edge, right - textWidth('vulgar', neon, 'script'));
	const and = height * LOUD_TOP + tall + AND * small;
	const isRoom = and < foot - VULGAR_LOW * neon || edge + serifWidth('and', small) + small < vulgar;
	const line = (key: string, text: string, y: number, type = small, pulled = 0): Line => ({
		key,
		text,
		x: edge,
		y,
		size: type,
		measure: pulled,
		ink: 'ink',
		opacity: 1
	});
	return {
		tubes,
		pitch,
		lines: [
			...(height * LEAD > small ? [line('lead', 'They call it', height * LEAD)] : []),
			line('shallow', 'shallow', water - 1, (height * FLAT) / SERIF_ASCENT, measure),
			...(isRoom ? [line('and', 'and', and)] : [])
		],
		water,
		vulgar: {
			x: vulgar,
			y: foot,
			size: neon,
			turn: TURN,
			isLit: true,
			isThere: true,
			halo: 1
		}
	};
}
