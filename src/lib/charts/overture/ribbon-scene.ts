import { RUNNING_TIME, type FilmScene } from '#lib/data/scenes.ts';
import type { Tables } from '#lib/data/tables.ts';
import { clamp } from '#lib/story/position.ts';
import type { Hit, Size } from '../chart.ts';
import { labelBox, overlaps, type Box } from '../place-labels.ts';
import { namedRuns } from '#lib/data/light-runs.ts';
import {
	lightWords,
	minuteX,
	segmentBox,
	segmentsOf,
	type Naming,
	type Segment,
	type Word
} from './ribbon.ts';

/** A short upright line that leads from the ribbon to a name or a minute. */
export interface Tick {
	key: string;
	x: number;
	y: number;
	height: number;
	opacity: number;
}

/** Type sizes in CSS pixels. */
const NOTE = 12;
const SMALLEST_SCRIPT = 19;
/** Length of a tick, its distance from the ribbon and from its word, in CSS pixels. */
const TICK = 7;
const OFF = 2;
const AIR = 4;

/** Minutes that are named above the ribbon, the most important first. */
const NAMED_MINUTES = [
	{ minute: 0, text: '0', anchor: 'start' },
	{ minute: RUNNING_TIME, text: `${RUNNING_TIME} min`, anchor: 'end' },
	{ minute: 60, text: '1 hour', anchor: 'middle' },
	{ minute: 120, text: '2 hours', anchor: 'middle' }
] as const;

function minutesOver(band: Box): { words: Word[]; ticks: Tick[] } {
	const words: Word[] = [];
	const ticks: Tick[] = [];
	for (const { minute, text, anchor } of NAMED_MINUTES) {
		const x = minuteX(minute, band);
		const top = band.y - OFF - TICK;
		const word: Word = {
			key: `minute-${minute}`,
			lines: [text],
			face: 'sans',
			size: NOTE,
			x,
			y: top - AIR,
			anchor,
			opacity: 1,
			ink: 'muted'
		};
		if (words.some((other) => overlaps(labelBox(other), labelBox(word)))) continue;
		words.push(word);
		ticks.push({ key: `tick-${minute}`, x, y: top, height: TICK, opacity: 1 });
	}
	return { words, ticks };
}

/** The lower end of a word's ink, in CSS pixels. */
function bottomOf(word: Word): number {
	const { y, height } = labelBox(word);
	return y + height;
}

/** The lights' names and minutes under the ribbon, in the first way of naming that fits. */
function namesUnder(scenes: readonly FilmScene[], band: Box, { width, height }: Size): Word[] {
	const script = clamp(Math.min(width * 0.046, height * 0.08), SMALLEST_SCRIPT, 54);
	const minutes = clamp(width * 0.016, NOTE, 16);
	const drop = OFF + TICK + AIR;
	const namings: Naming[] = [
		{ face: 'script', size: script, minutes, gap: 6, drop },
		{ face: 'script', size: SMALLEST_SCRIPT, minutes: NOTE, gap: 2, drop },
		{ face: 'sans', size: NOTE, gap: 4, drop }
	];
	const ways = namings.map((naming) => lightWords(scenes, band, naming));
	return ways.find((way) => way.length && way.every((word) => bottomOf(word) <= height)) ?? [];
}

function hitOf(segment: Segment, band: Box): Hit {
	const { x, y, width, height } = segmentBox(segment, band);
	return {
		key: segment.key,
		x: x + width / 2,
		y: y + height / 2,
		halfWidth: width / 2,
		halfHeight: height / 2
	};
}

/** The page's gutter in CSS pixels at a width. */
const gutter = (width: number): number => clamp(8.6 + 0.0357 * width, 16, 60);

/** Where the ribbon is the picture itself. */
function bandIn({ width, height }: Size): Box {
	const x = gutter(width) * 0.8;
	return { x, y: height * 0.37, width: width - 2 * x, height: height * 0.34 };
}

/** The ribbon as the picture itself: each light named with its minutes. */
export function ribbonAt(
	{ scenes }: Tables,
	size: Size
): { band: Box; segments: Segment[]; ticks: Tick[]; words: Word[]; hits: Hit[] } {
	const band = bandIn(size);
	const names = namesUnder(scenes, band, size);
	const leads = (names.length ? namedRuns(scenes) : []).map(({ light, start, end }): Tick => ({
		key: `tick-${light}`,
		x: minuteX((start + end) / 2, band),
		y: band.y + band.height + OFF,
		height: TICK,
		opacity: 1
	}));
	const over = minutesOver(band);
	const segments = segmentsOf(scenes);
	return {
		band,
		segments,
		ticks: [...over.ticks, ...leads],
		words: [...over.words, ...names],
		hits: segments.map((segment) => hitOf(segment, band))
	};
}
