import type { Winner } from '#lib/data/winners.ts';
import { countInWords } from '#lib/data/number-words.ts';
import { clamp } from '#lib/story/position.ts';
import type { Hit, Size } from '../chart.ts';
import { textWidth } from '../measure-text.ts';
import { placeLabels, type Box, type LabelWish } from '../place-labels.ts';
import { drought, frondAt, leafBox, type Drought, type Frond, type Leaf } from './frond.ts';
import type { Ink, Word } from './ribbon.ts';

export interface Palm extends Frond {
	/** How far its stem has grown from the foot, 0..1. */
	grown: number;
}

/** No palm: where the picture shows something else. */
export const NO_PALM: Palm = { leaves: [], stem: [0, 0, 0, 0, 0, 0], grown: 0 };

const INKS: Record<string, Ink> = { before: 'gold', gap: 'muted', count: 'gold', each: 'soft' };
const NOTE = 12;

/** Space between a leaf and a word, and around the picture, in CSS pixels. */
const AIR = 6;
const edgeOf = ({ width }: Size): number => clamp(width * 0.024, 4, 24);

type Sides = LabelWish['sides'];
const AROUND: Sides = ['n', 'nw', 'w', 's', 'se', 'e', 'ne'];

/** Type size of the winner's title, in CSS pixels. */
const titleSize = ({ width }: Size): number => clamp(width * 0.085, 34, 92);

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

/** The words beside a frond, the most important first. */
function wishesFor({ before, after }: Drought, { leaves, stem }: Frond, size: Size): LabelWish[] {
	const tip = leaves.at(-1) as Leaf;
	const tipBox = leafBox(tip);
	const [footX = 0, footY = 0] = stem;
	const right = tipBox.x + tipBox.width;
	const [, tipY] = end(tip);
	const small = clamp(size.width * 0.016, NOTE, 15);
	const title = titleSize(size);
	const count = clamp(size.width * 0.055, 22, 60);
	const plain = (
		key: string,
		lines: string[],
		x: number,
		y: number,
		gap: number,
		sides: Sides
	) => ({
		key,
		lines,
		face: 'sans' as const,
		size: small,
		x,
		y,
		gap: { x: gap, y: gap },
		sides
	});
	const corner = [size.width * 0.69, size.height * 0.74] as const;
	const years = `${countInWords(after.year - before.year)} years`;
	const empty = leaves.filter(({ given }) => !given);
	return [
		{
			...plain('after-year', [String(after.year)], right, tipY, AIR, ['e', 'ne', 'n']),
			face: 'bold'
		},
		{
			...plain('after', [after.title], right, tipY + small + title * 0.17, AIR, [
				'se',
				's',
				'sw',
				'w'
			]),
			face: 'script',
			size: title
		},
		plain('before', [String(before.year), before.title], footX, footY, AIR + 2, ['e', 'ne']),
		{ ...plain('count', [years], ...corner, 0, ['n', 's', 'e', 'w']), face: 'script', size: count },
		plain('each', ['a leaf for each'], ...corner, count * 0.25 + small * 0.3, ['s']),
		...empty.map((leaf) => ({
			...plain('gap', [`${leaf.key}: no festival`], ...end(leaf), AIR, AROUND),
			size: NOTE
		}))
	];
}

/** The palm of the drought: a leaf a year, the first American winner after it lit, and the words beside it. */
export function palmeAt(
	winners: readonly Winner[],
	size: Size
): { palm: Palm; words: Word[]; hits: Hit[] } {
	const found = drought(winners);
	if (!found) return { palm: NO_PALM, words: [], hits: [] };
	const edge = edgeOf(size);
	const beside = textWidth(found.after.title, titleSize(size), 'script') + AIR + edge;
	const frond = frondAt(found, winners, boxFor(size, beside));
	const bounds = { x: edge, y: edge, width: size.width - 2 * edge, height: size.height - 2 * edge };
	const labels = placeLabels(wishesFor(found, frond, size), frond.leaves.map(leafBox), bounds);
	const hits = frond.leaves.flatMap((leaf): Hit[] => {
		const [x, y] = end(leaf, 0.5);
		return leaf.film ? [{ key: leaf.film, x, y }] : [];
	});
	return {
		palm: { ...frond, grown: 1 },
		words: labels.map((label) => ({ ...label, ink: INKS[label.key] ?? 'ink' })),
		hits
	};
}
