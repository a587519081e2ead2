import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import { SERIF_ASCENT } from '../measure-serif.ts';
import { textWidth } from '../measure-text.ts';
import { flagFrame, windowIn } from './flag.ts';
import { LETTERS, TUBES, tubePoints, type Frame } from './loud.ts';
import { tubes, type InsultsLayout, type Line } from './picture.ts';

/** The gases of a letter's tubes, from the outermost inwards, over and over. */
const GASES = ['orange', 'pink', 'cyan'] as const;
/** Space between two letters and between the middles of two tubes, as parts of a letter's width. */
const GAP = 0.085;
const PITCH = 0.056;
/** Height of the letters, as a part of the area's. */
const TALL = 0.365;
/** Height of a line of the small words, as a part of their size. */
const LINE = 1.4;
/** How far the neon word hangs under its baseline, as a part of its size, its turn included. */
const TAIL = 0.55;
/** The turn of the neon word, in degrees. */
const TURN = -5;

/** The three words in an area, and the few small ones that make a sentence of them. */
export function wordsAt(size: Size): InsultsLayout {
	const { width, height } = size;
	const edge = clamp(width * 0.045, 12, 60);
	const measure = width - 2 * edge;
	const small = clamp(width * 0.03, 15, 28);
	const water = height * 0.195;
	const flat = (height * 0.072) / SERIF_ASCENT;
	const letter = measure / (LETTERS.length + (LETTERS.length - 1) * GAP);
	const tall = height * TALL;
	const pitch = Math.min(letter * PITCH, tall / (2 * TUBES));
	const frames = LETTERS.map((_, index): Frame => ({
		x: edge + index * letter * (1 + GAP),
		y: height * 0.255,
		width: letter,
		height: tall,
		pitch
	}));
	const neon = Math.min(height * 0.385, (measure * 0.8) / textWidth('vulgar', 1, 'script'));
	const neonWidth = textWidth('vulgar', neon, 'script');
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
		tubes: tubes(
			(index, tube) => tubePoints(LETTERS[index] ?? 'L', tube, frames[index] as Frame),
			(_, tube) => GASES[tube % GASES.length] ?? 'orange'
		),
		pitch,
		lit: 1,
		lines: [
			...(height * 0.1 > small * LINE ? [line('lead', 'They call it', height * 0.085)] : []),
			line('shallow', 'shallow', water - 3, flat, measure),
			line('and', 'and', height * 0.72)
		],
		water: { y: water, opacity: 1 },
		vulgar: {
			x: Math.max(edge, width - edge - neonWidth - 0.02 * width),
			y: height * 0.985 - neon * TAIL,
			size: neon,
			turn: TURN,
			opacity: 1
		},
		canton: { x: 0, y: 0, ...flagFrame(size).canton, opacity: 0, dark: 0 },
		window: { ...windowIn(size), opacity: 0 },
		hits: []
	};
}
