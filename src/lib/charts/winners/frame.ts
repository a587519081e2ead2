import { scaleLinear, scaleLog } from 'd3';
import type { Winner } from '#lib/data/winners.ts';
import type { Size } from '../chart.ts';
import { textWidth } from '../measure-text.ts';
import { SCALES, winnersIn, type View } from './views.ts';

/** A leaf's full size in CSS pixels. */
export const LEAF = {
	american: { width: 17, height: 44 },
	elsewhere: { width: 12.5, height: 31 },
	anora: { width: 24, height: 62 }
} as const;
export type LeafKind = keyof typeof LEAF;

/** Below this width Anora's name stands at the foot of the drawing, in CSS pixels. */
const PHONE = 500;
/** Half the distance of two winners in one year, in CSS pixels, and the most of a year's width it may take. */
const TWIN = 6;
const TWIN_PART = 0.3;
/** The smallest part of their size that leaves shrink to where years are narrow. */
const SMALLEST_LEAF = 0.4;
/** Space between things, in CSS pixels. */
const AIR = 8;
/** Distance from the script's baseline to the bracket under it, as a part of the type size: its tails hang low. */
const TAIL = 0.5;
const SCRIPT_ASCENT = 0.8;
/** Heights in lines of type: the years under the ground, and the key at the head. */
const AXIS_LINES = 1.75;
export const KEY_LINES = 2.4;
/** A drawing is at least this high to have a key in it, in CSS pixels. */
const KEYED = 400;
/** From this width on the key and the words at the head stand side by side, in CSS pixels. */
const WIDE = 640;

/** How large leaves are, by the width and by the height of the drawing in CSS pixels: the lesser of the two counts. */
const byWidth = scaleLinear([280, 350, 584, 940, 1420], [0.46, 0.62, 0.8, 1, 1.3]).clamp(true);
const byHeight = scaleLinear([190, 320, 430, 700, 880], [0.46, 0.62, 0.8, 1, 1.3]).clamp(true);

/** The measures of a drawing: where its parts are and how large, all in CSS pixels. */
export interface Frame {
	size: Size;
	phone: boolean;
	/** Whether there is room for the key that tells filled from outlined leaves. */
	keyed: boolean;
	/** Whether the key's two leaves stand one under the other, beside the words at the head. */
	stacked: boolean;
	left: number;
	right: number;
	ground: number;
	/** The height of the bracket at the head; 0 in a scene without one. */
	bracketY: number;
	/** Type sizes: labels, the script at the head, the name of Anora. */
	text: number;
	script: number;
	name: number;
	/** The width of a year. */
	pitch: number;
	/** The part of its full size that a leaf has. */
	leaf: number;
	/** Half the distance of two winners in one year. */
	twin: number;
	x(year: number): number;
	y(value: number): number;
}

/** The size of a kind of leaf in a frame, in CSS pixels. */
export const leafSize = (kind: LeafKind, frame: Pick<Frame, 'leaf'>) => ({
	width: LEAF[kind].width * frame.leaf,
	height: LEAF[kind].height * frame.leaf
});

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * The frame of a view in an area. `beside` are the lines that stand to the right of Anora where there
 * is room for a column of them; `called` is the height at the head that is kept for names of films, in CSS pixels.
 */
export function frameOf(
	winners: readonly Winner[],
	view: View,
	size: Size,
	beside: readonly string[],
	called = 0
): Frame {
	const { width, height } = size;
	const scale = SCALES[view.measure];
	const phone = width < PHONE;
	const keyed = height > KEYED;
	const stacked = view.headed && width < WIDE;

	const text = phone ? 12 : between(13, width / 68, 15);
	const script = between(22, Math.min(width * 0.098, height * 0.13), 110);
	const name = phone
		? between(24, Math.min(width * 0.1, height * 0.13), 36)
		: between(34, Math.min(width * 0.062, height * 0.09), 68);
	const full = Math.min(byWidth(width), byHeight(height));

	const column = phone
		? 0
		: Math.max(
				textWidth('Anora', name, 'script'),
				...beside.map((line) => textWidth(line, text, 'sans'))
			) +
			AIR +
			2;
	const ticks = Math.max(...scale.ticks.map((tick) => textWidth(tick.text, text)));
	const left = ticks + AIR;
	const right = width - column - 2;

	const years = winnersIn(winners, view).filter((row) => row.viewers !== null);
	const first = years[0]?.year ?? 0;
	const final = Math.max(years.at(-1)?.year ?? 0, first + 1);
	const margin = (LEAF.american.width * full) / 2 + 2;
	const x = scaleLinear([first, final], [left + margin, right - margin]);
	const pitch = x(first + 1) - x(first);
	const leaf = full * between(SMALLEST_LEAF / full, pitch / (LEAF.elsewhere.width * full), 1);

	const half = (LEAF.american.height * leaf) / 2;
	const bracketY = view.headed ? script * (SCRIPT_ASCENT + TAIL) : 0;
	const head = (view.headed ? bracketY + AIR : keyed ? text * KEY_LINES + AIR : 0) + called;
	const foot = phone ? name * 1.16 : 0;
	const ground = height - foot - text * AXIS_LINES;
	const y = (scale.log ? scaleLog() : scaleLinear())
		.domain([scale.floor, scale.ceiling])
		.range([ground, head + half + 2]);

	return {
		size,
		phone,
		keyed,
		stacked,
		left,
		right,
		ground,
		bracketY,
		text,
		script,
		name,
		pitch,
		leaf,
		twin: Math.min(TWIN, pitch * TWIN_PART),
		x,
		y
	};
}
