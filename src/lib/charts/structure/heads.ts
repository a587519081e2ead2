import { range } from 'd3';
import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import { textWidth, type Face } from '../measure-text.ts';
import type { Label } from '../place-labels.ts';
import { LINE, ROUNDING } from './places.ts';
import { isAThird, shareOf, type Movement } from './minutes.ts';

type Names = Record<Movement['name'], string>;

const LONG: Names = {
	'fairy tale': 'The fairy tale',
	crack: 'The crack',
	'night search': 'The night search',
	dawn: 'Dawn',
	snow: 'Snow'
};
const SHORT: Names = {
	...LONG,
	'fairy tale': 'Fairy tale',
	crack: 'Crack',
	'night search': 'Night'
};

/** Type sizes of the names, in CSS pixels: the long ones from the lower bound up, the short ones below it. */
const LONG_SIZE = { least: 24, most: 48, ofWidth: 0.041, ofHeight: 0.09 };
const SHORT_SIZE = { least: 19.5, most: 28, ofWidth: 0.066, ofHeight: 0.09 };
/** Free space after a name, as a part of its type size. */
const AIR = 0.05;

/** Free space after the words under a name, in CSS pixels. */
const WORD_AIR = 2;

interface Head extends Movement {
	words: string;
}

/** The names at the head of the movements, and their type size in CSS pixels. */
export interface Heads {
	size: number;
	heads: (Head & { x: number; room: number })[];
}

/** The last two movements under one name, where there is no room for two. */
function joined(heads: Head[], words: string): Head[] {
	const [dawn, snow] = heads.slice(-2);
	return dawn && snow ? [...heads.slice(0, -2), { ...dawn, end: snow.end, words }] : heads;
}

/** Names the movements: the longest names, at the largest size, that stand side by side in their bands. */
export function headsOf(
	movements: readonly Movement[],
	{ width, height }: Size,
	x: (minute: number) => number,
	inset: number
): Heads {
	const named = (names: Names): Head[] =>
		movements.map((movement) => ({ ...movement, words: names[movement.name] }));
	const sizes = ({ least, most, ofWidth, ofHeight }: typeof LONG_SIZE) =>
		range(clamp(Math.min(width * ofWidth, height * ofHeight), least, most), least - 0.5, -1);
	const inTurn = (bounds: typeof LONG_SIZE, ...wordings: Head[][]) =>
		sizes(bounds).flatMap((size) => wordings.map((heads) => ({ heads, size })));
	const wishes = [
		...inTurn(LONG_SIZE, named(LONG), joined(named(LONG), 'Dawn and snow')),
		...inTurn(SHORT_SIZE, named(SHORT), named(SHORT).slice(0, -1))
	].map(({ heads, size }): Heads => ({
		size,
		heads: heads.map((head) => ({
			...head,
			x: x(head.start) + inset,
			room: x(head.end) - x(head.start) - inset
		}))
	}));
	const fits = ({ heads, size }: Heads) =>
		heads.every(({ words, room }) => textWidth(words, size, 'script') + AIR * size <= room);
	return wishes.find(fits) ?? { size: SHORT_SIZE.least, heads: [] };
}

const label = (
	key: string,
	text: string,
	face: Face,
	size: number,
	x: number,
	y: number
): Label => ({
	key,
	lines: [text],
	face,
	size,
	x,
	y,
	anchor: 'start',
	opacity: 1
});

/** The names as labels on a baseline. */
export const headLabels = ({ heads, size }: Heads, baseline: number): Label[] =>
	heads.map(({ name, words, x }) => label(`head-${name}`, words, 'script', size, x, baseline));

/** How long each movement lasts, under its name: in the longest words that fit there. */
export function lengthLabels({ heads, size }: Heads, baseline: number, type: number): Label[] {
	const y = baseline + LINE.script.below * size + LINE.sans.above * type + 3 * ROUNDING;
	return heads.flatMap((head) => {
		const minutes = Math.round(head.end - head.start);
		const third = isAThird(shareOf(head)) ? ', a third' : '';
		const words = [`${minutes} minutes${third}`, `${minutes} min${third}`, `${minutes} min`];
		const fitting = words.find((text) => textWidth(text, type) + WORD_AIR <= head.room);
		return fitting ? [label(`length-${head.name}`, fitting, 'sans', type, head.x, y)] : [];
	});
}
