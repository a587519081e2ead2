import type { Film } from '#lib/data/films.ts';
import { clamp } from '#lib/story/position.ts';
import type { Hit, Size } from '../chart.ts';
import { breakLines, textWidth } from '../measure-text.ts';
import { LEADING } from '../place-labels.ts';
import type { Note, Title } from './marks.ts';
import { setTitle } from './title-candidates.ts';
import { onOneLine, scriptWidth } from './script-box.ts';

/** Smallest and largest type size of a row's title, in CSS pixels. */
const SCRIPT = { smallest: 19, largest: 54 };
/** Height of a row as a part of its title's type size; the least lets hanging letters into the next row's air. */
const PITCH = { good: 1.55, least: 1.36 };
/** Widest row heads, as a part of the plot's width. */
const HEADS = { narrow: 0.44, wide: 0.36 };
/** Width of a plot from which its heads take the smaller part, in CSS pixels. */
const WIDE = 500;
/** How far the longest title leans out to the left, as a part of the type size. */
const LEAN = 0.1;
/** Where the middle of the lettering is above its baseline, as a part of the type size. */
const MIDDLE = { script: 0.34, sans: 0.35 };

/** Films in rows: heads in script on the left, values to the right of them. In CSS pixels. */
export interface Rows {
	films: Film[];
	/** Height of a row, and the middle of a film's. */
	pitch: number;
	y(index: number): number;
	titles: Title[];
	/** Where the heads end and the values may begin. */
	left: number;
	note: number;
	/** What is left out for want of room, in words at the foot. */
	foot: Note[];
}

/** A text in as few lines as a width allows, about as long as each other. */
function evenLines(text: string, size: number, width: number): string[] {
	const long = textWidth(text, size);
	return breakLines(text, size, Math.min(width, (long / Math.ceil(long / width)) * 1.15));
}

/** The films in rows below a head of `top`, those that `has` leaves out at the foot if there is no room. */
export function rowsOf(
	all: readonly Film[],
	size: Size,
	top: number,
	has: (film: Film) => boolean,
	lacking: string
): Rows {
	const { width, height } = size;
	const note = width < WIDE ? 12 : width < 900 ? 13 : 14;
	const widest = Math.max(...all.map(({ title }) => scriptWidth(title)));
	const roomy = (height - top) / all.length >= SCRIPT.smallest * PITCH.least;
	const films = roomy ? [...all] : all.filter(has);
	const out = roomy ? [] : all.filter((film) => !has(film));
	const words = `${lacking}: ${out.map(({ title }) => title).join(', ')}`;
	const lines = out.length ? evenLines(words, note, width) : [];
	const footHeight = lines.length * LEADING.sans * note + (lines.length ? 6 : 0);
	const pitch = (height - top - footHeight) / films.length;
	const script = clamp(
		Math.min(pitch / PITCH.good, (width * (width < WIDE ? HEADS.narrow : HEADS.wide)) / widest),
		SCRIPT.smallest,
		SCRIPT.largest
	);
	const end = (widest + LEAN) * script;
	const y = (index: number) => top + pitch * (index + 0.5);
	const titles = films.map((film, index): Title => {
		const setting = onOneLine(film.title);
		const wish = { key: film.film, size: script };
		const left = end - setting.box.width * script;
		const baseline = y(index) + MIDDLE.script * script;
		const { runs } = setTitle(wish, setting, left, baseline + setting.box.y * script);
		return { ...wish, group: film.group, runs, emphasis: has(film) ? 1 : 0, opacity: 1 };
	});
	const foot = lines.length
		? [
				noteAt('left-out', lines, note, 0, height - footHeight + 6 + note * 0.42, {
					ink: 'soft'
				})
			]
		: [];
	return { films, pitch, y, titles, left: end + note * 0.8, note, foot };
}

/** A note beside `x` whose lines are centred on `y`. */
export function noteAt(
	key: string,
	lines: string[],
	size: number,
	x: number,
	y: number,
	style: { ink: Note['ink']; face?: Note['face']; anchor?: Note['anchor'] }
): Note {
	const { ink, face = 'sans', anchor = 'start' } = style;
	const down = ((lines.length - 1) * LEADING[face] * size) / 2;
	return { key, lines, face, size, x, y: y + MIDDLE.sans * size - down, anchor, opacity: 1, ink };
}

/** Where each row answers: all along it. */
export const rowHits = (
	{ films, y, pitch }: Rows,
	{ width }: Size,
	x: (index: number) => number
): Hit[] =>
	films.map(({ film }, index) => ({
		key: film,
		x: x(index),
		y: y(index),
		halfWidth: width,
		halfHeight: pitch / 2
	}));
