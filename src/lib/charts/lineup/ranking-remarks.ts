import type { Entry } from '#lib/data/lineup.ts';
import type { Size } from '../chart.ts';
import { breakLines, textWidth } from '../measure-text.ts';
import { labelBox, placeLabels, type Box, type LabelWish } from '../place-labels.ts';
import { breakCount, darkRemark, ordinal, rankOf } from './facts.ts';
import { OWN, type Lettered } from './marks.ts';
import type { Rows } from './ranking-rows.ts';

/** Air under the parting line and beside a score, in CSS pixels. */
const AIR = 5;
/** No line of the remark beside *Anora* is longer, in CSS pixels. */
const LONGEST = 130;

/** A film's rank in words: `2nd, joint with All We Imagine as Light`. */
export function rankInWords(entries: readonly Entry[], film: string): string {
	const { rank, tied } = rankOf(entries, film);
	const partners = tied.map(({ title }) => title).join(' and ');
	return partners ? `${ordinal(rank)}, joint with ${partners}` : ordinal(rank);
}

/** The remark on the unlit films in two lines or three, under the parting as high as it fits, at the right edge. */
function darkWishes(entries: readonly Entry[], size: Size, rows: Rows): LabelWish[] {
	if (rows.parting === null) return [];
	const parting = rows.parting;
	const [count, share] = darkRemark(entries);
	const heights = [0, 1, 2, 3, 4].map((step) => parting + AIR + step * rows.pitch);
	const wish = (lines: string[], y: number): LabelWish => ({
		key: 'remark',
		lines,
		face: 'bold',
		size: rows.type,
		x: size.width - 1,
		y,
		gap: { x: 0, y: 0 },
		sides: ['sw']
	});
	const whole = [
		[`${count}:`, share],
		[...breakCount(`${count}:`), share]
	];
	return [
		...heights.flatMap((y) => whole.map((lines) => wish(lines, y))),
		...heights.map((y) => wish(breakCount(count), y))
	];
}

/** *Anora*'s rank, beside its score. */
function rankWish(entries: readonly Entry[], scores: readonly Lettered[]): LabelWish[] {
	const own = scores.find(({ key }) => key === `score-${OWN}`);
	if (!own) return [];
	const box = labelBox(own);
	return [
		{
			key: 'rank',
			lines: breakLines(rankInWords(entries, OWN), own.size, LONGEST),
			face: 'sans',
			size: own.size,
			x: box.x + textWidth(own.lines[0] ?? '', own.size, own.face),
			y: box.y + box.height / 2,
			gap: { x: 2 * AIR, y: 0 },
			sides: ['e']
		}
	];
}

/** A box and the air to its right. */
const withAir = (box: Box): Box => ({ ...box, width: box.width + AIR });

/** The ranking's remarks, each where there is room for it. */
export function placeRemarks(
	entries: readonly Entry[],
	size: Size,
	rows: Rows,
	cars: readonly Box[],
	scores: readonly Lettered[]
): Lettered[] {
	const taken = [...cars, ...scores.map(labelBox)].map(withAir);
	const bounds = { x: 0, y: 0, width: size.width, height: size.height };
	const dark = placeLabels(darkWishes(entries, size, rows), taken, bounds).slice(0, 1);
	const rank = placeLabels(rankWish(entries, scores), [...taken, ...dark.map(labelBox)], bounds);
	return [
		...dark.map((label) => ({ ...label, tone: 'ink' as const })),
		...rank.map((label) => ({ ...label, tone: 'accent' as const }))
	];
}
