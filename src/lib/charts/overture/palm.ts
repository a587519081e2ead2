import type { Winner } from '#lib/data/winners.ts';
import { clamp } from '#lib/story/position.ts';
import type { Hit, Size } from '../chart.ts';
import { numberWord } from '../number-word.ts';
import { textWidth } from '../measure-text.ts';
import { placeLabels, type Box, type LabelWish } from '../place-labels.ts';
import { drought, frondAt, leafBoxes, type Frond, type Leaf } from './frond.ts';
import type { Ink, Word } from './ribbon.ts';

export interface Palm extends Frond {
	opacity: number;
}

/** No palm: where the picture shows something else. */
export const NO_PALM: Palm = { leaves: [], stem: [0, 0, 0, 0, 0, 0], opacity: 0 };

const INKS: Record<string, Ink> = { before: 'gold', gap: 'muted', count: 'gold', each: 'soft' };
const NOTE = 12;

/** Space between a leaf and a word, in CSS pixels. */
const AIR = 6;
const airAt = ({ length }: Leaf): number => length / 16 + AIR;

const end = ({ x, y, angle, length }: Leaf, part = 1): [number, number] => [
	x + Math.cos(angle) * length * part,
	y + Math.sin(angle) * length * part
];

/** The box the frond may fill: beside its tip there is room for words of a width. */
function boxFor({ width, height }: Size, words: number): Box {
	const edge = clamp(width * 0.05, 10, 56);
	return {
		x: edge,
		y: clamp(height * 0.07, 8, 70),
		width: width - edge - words,
		height: height * 0.84 - NOTE
	};
}

/** The palm of the drought: a leaf a year, the first American winner after it lit, and the words beside it. */
export function palmeAt(
	winners: readonly Winner[],
	size: Size
): { palm: Palm; words: Word[]; hits: Hit[] } {
	const found = drought(winners);
	if (!found) return { palm: NO_PALM, words: [], hits: [] };
	const { before, after } = found;
	const title = clamp(size.width * 0.085, 34, 92);
	const words = textWidth(after.title, title, 'script') + AIR * 2;
	const frond = frondAt(found, winners, boxFor(size, words));
	const { leaves, stem } = frond;
	const tip = leaves.at(-1) as Leaf;
	const [footX = 0, footY = 0] = stem;
	const [tipX, tipY] = end(tip);
	const small = clamp(size.width * 0.016, NOTE, 15);
	const empty = leaves.find(({ given }) => !given);
	const [emptyX, emptyY] = empty ? end(empty) : [0, 0];
	const wish = (
		key: string,
		lines: string[],
		at: { x: number; y: number; gap: number },
		sides: LabelWish['sides'],
		face: LabelWish['face'] = 'sans',
		type = small
	): LabelWish => ({
		key,
		lines,
		face,
		size: type,
		x: at.x,
		y: at.y,
		gap: { x: at.gap, y: at.gap },
		sides
	});
	const years = numberWord(after.year - before.year);
	const corner = { x: size.width * 0.69, y: size.height * 0.74, gap: 0 };
	const count = clamp(size.width * 0.055, 22, 60);
	const wishes = [
		wish(
			'after-year',
			[String(after.year)],
			{ x: tipX, y: tipY, gap: airAt(tip) },
			['e', 'ne', 'n'],
			'bold'
		),
		wish(
			'after',
			[after.title],
			{ x: tipX, y: tipY + small, gap: 10 },
			['se', 's', 'sw', 'w'],
			'script',
			title
		),
		wish('before', [String(before.year), before.title], { x: footX, y: footY, gap: 8 }, [
			'e',
			'ne'
		]),
		wish('count', [`${years} years`], corner, ['n', 's', 'e', 'w'], 'script', count),
		wish('each', ['a leaf for each'], { ...corner, gap: count * 0.2 }, ['s']),
		...(empty
			? [
					wish(
						'gap',
						[`${empty.key}: no festival`],
						{ x: emptyX, y: emptyY, gap: empty ? airAt(empty) : 0 },
						['n', 'nw', 'w', 's', 'se', 'e', 'ne'],
						'sans',
						NOTE
					)
				]
			: [])
	];
	const bounds = { x: 4, y: 4, width: size.width - 8, height: size.height - 8 };
	const placed = placeLabels(wishes, leaves.flatMap(leafBoxes), bounds).map((label): Word => ({
		...label,
		ink: INKS[label.key] ?? 'ink'
	}));
	const hits = leaves.flatMap((leaf): Hit[] => {
		const [x, y] = end(leaf, 0.5);
		return leaf.film ? [{ key: leaf.film, x, y }] : [];
	});
	return { palm: { ...frond, opacity: 1 }, words: placed, hits };
}
