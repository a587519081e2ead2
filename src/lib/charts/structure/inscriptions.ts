import { RUNNING_TIME } from '#lib/data/scenes.ts';
import type { Size } from '../chart.ts';
import { textWidth } from '../measure-text.ts';
import { overlaps, type Box, type Label, type LabelWish } from '../place-labels.ts';
import type { Areas } from './areas.ts';
import type { Movement } from './minutes.ts';
import { isFree, lineBox, placeFirst, type Ground } from './places.ts';

/** Lettering that every scene shows. */
export interface Inscription extends Label {
	tone: 'ink' | 'soft';
}

/** What inscriptions are placed among; lengths in CSS pixels. */
export interface Surface {
	areas: Areas;
	size: Size;
	x(minute: number): number;
	/** Height of the level that both curves start from. */
	level: number;
	movements: readonly Movement[];
	ground: Ground;
}

/** From this width on, in CSS pixels, there are words for what the height means. */
const WORDY = 560;
/** Below this height, in CSS pixels, the source line alone says whose reading the lines are. */
const LOW = 220;
const READING = 'both lines are this essay’s reading';
const TICKS = [
	'whiskers: ± minutes where the time is inferred',
	'whiskers: ± minutes, inferred',
	'whiskers: ± minutes'
];

const soft = (
	key: string,
	lines: string[],
	size: number,
	x: number,
	y: number,
	anchor: Label['anchor'] = 'start'
): Inscription => ({ key, lines, face: 'sans', size, x, y, anchor, opacity: 1, tone: 'soft' });

/** The minutes at the ends of the movements: the film's own ends first, then as many as fit between. */
function numbersOf({ areas, size, x, movements }: Surface): Inscription[] {
	const { numbers: y, label, inset } = areas;
	const number = (minute: number, text: string, at: number, anchor: Label['anchor']) => ({
		...soft(`minute-${minute}`, [text], label, at, y, anchor),
		tone: 'ink' as const
	});
	const ends = [
		number(0, '0 min', inset, 'start'),
		number(RUNNING_TIME, String(RUNNING_TIME), size.width - inset, 'end')
	];
	const between = movements.slice(1).map(({ start }) => {
		const minute = Math.round(start);
		return number(minute, String(minute), x(start), 'middle');
	});
	const air = (box: Box): Box => ({ ...box, x: box.x - 4, width: box.width + 8 });
	return between.reduce<Inscription[]>(
		(placed, next) =>
			placed.some((other) => overlaps(air(lineBox(other)), lineBox(next)))
				? placed
				: [...placed, next],
		ends
	);
}

/** The small print: whose reading the lines are, and what the whiskers mean. */
function smallPrint({ areas, size, x, level, ground }: Surface): Inscription[] {
	const { foot, small, inset } = areas;
	if (foot === null) {
		if (size.height < LOW) return [];
		const wish = (lines: string[], minute: number): LabelWish => ({
			key: 'reading',
			lines,
			face: 'sans',
			size: small,
			x: x(minute),
			y: level + 2,
			gap: { x: 0, y: 4 },
			sides: ['s']
		});
		const wordings = [
			[READING],
			['both lines are', 'this essay’s reading'],
			['both lines:', 'our reading']
		];
		const wishes = wordings.flatMap((lines) => [
			wish(lines, 72),
			wish(lines, 78),
			wish(lines, 66),
			wish(lines, 60)
		]);
		const found = placeFirst(wishes, ground);
		return found ? [{ ...found, tone: 'soft' }] : [];
	}
	const reading = soft('reading', [READING], small, inset, foot);
	const room = size.width - 2 * inset - textWidth(READING, small) - small;
	const words = TICKS.find((text) => textWidth(text, small) <= room);
	return words
		? [reading, soft('whiskers', [words], small, size.width - inset, foot, 'end')]
		: [reading];
}

/** What the height means, where there is room to say it: up, down, and the level in between. */
function scaleWords({ areas, size, level, ground }: Surface): Inscription[] {
	if (size.width < WORDY) return [];
	const { inset, small, label, top, bottom } = areas;
	const wishes = [
		soft('better', ['↑ better off'], small, inset, top + label),
		soft('worse', ['↓ worse off'], small, inset, bottom - small * 0.4),
		soft('level', ['where both set out'], small, size.width - inset, level - label * 0.6, 'end')
	];
	return wishes.filter((wish) => isFree(wish, ground));
}

/** All lettering that every scene shows, but for the movements' names. */
export const inscriptionsOf = (surface: Surface): Inscription[] => [
	...numbersOf(surface),
	...smallPrint(surface),
	...scaleWords(surface)
];
