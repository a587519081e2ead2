import { clamp } from '#lib/story/position.ts';
import type { Entry } from '#lib/data/lineup.ts';
import type { Hit, Size } from '../chart.ts';
import { textWidth } from '../measure-text.ts';
import { BEST, DARK_BELOW, ownEntry, starsGiven } from './facts.ts';
import { carsOn, closedPole, planWheel, SIGN, signAt, signSize } from './wheel-plan.ts';
import { BOARDING } from './turning.ts';
import { CAR_HALF, type Lettered, type LineupLayout, type Vote } from './marks.ts';

/** Room under the boardwalk for the marks' numbers, and above the highest stack, in CSS pixels. */
const FOOT = 24;
const HEAD = 44;
/** The width of a car as a part of its column, and the distance of two cars in a stack as a part of their height. */
const CAR_PART = 0.56;
const STACKED = 1.1;
/** How far the wheel steps back behind the votes. */
const FAINT = 0.34;
/** The biggest scale of a vote's car, by the shorter side of the area in CSS pixels. */
const BIGGEST = 1 / 300;
const TYPE = { small: 12, large: 14, roomy: 480 };

/** The key under which a column of votes answers. */
export const columnKey = (stars: number): string => `votes-${stars}`;

/** Places *Anora*'s votes: a car a vote, stacked by stars on the boardwalk, the wheel faint behind them. */
export function layoutVotes(entries: readonly Entry[], size: Size): LineupLayout {
	const { width } = size;
	const own = ownEntry(entries);
	const counts = own?.votes ?? [0, 0, 0, 0, 0];
	const wheel = { ...planWheel(size, entries.length, FOOT), turn: BOARDING, opacity: FAINT };
	const { ground } = wheel;
	const column = width / (counts.length + 0.1);
	const across = (stars: number) => width / 2 + (stars - BEST / 2) * column;
	const scale = Math.min(
		(column * CAR_PART) / (2 * CAR_HALF.width),
		(ground - HEAD) / (Math.max(1, ...counts) * 2 * CAR_HALF.height * STACKED),
		Math.max(1, Math.min(width, size.height) * BIGGEST)
	);
	const pitch = 2 * CAR_HALF.height * scale * STACKED;
	const type = width < TYPE.roomy ? TYPE.small : TYPE.large;

	const given = starsGiven(entries);
	const votes = given.map((stars, index): Vote => ({
		key: `vote-${index}`,
		stars,
		x: across(stars),
		y: ground - pitch * (index - given.indexOf(stars) + 0.5),
		scale,
		lit: stars < DARK_BELOW ? 0 : 1,
		halo: stars < DARK_BELOW ? 0 : 1,
		opacity: 1
	}));
	const words: Lettered[] = [];
	const hits: Hit[] = [];
	const word = (key: string, text: string, x: number, y: number, tone: Lettered['tone']) =>
		words.push({
			key,
			lines: [text],
			face: 'bold',
			size: type,
			x,
			y,
			anchor: 'middle',
			opacity: 1,
			tone
		});
	for (const [index, count] of counts.entries()) {
		const stars = BEST - index;
		const x = across(stars);
		const critics = `${count || 'no'} critic${count === 1 ? '' : 's'}`;
		const top = ground - pitch * count - 0.5 * type;
		word(columnKey(stars), critics, x, top, 'ink');
		word(
			`value-${stars}`,
			stars === BEST ? `${stars} of ${BEST}` : String(stars),
			x,
			ground + 17,
			'soft'
		);
		const middle = (ground + top) / 2;
		hits.push({
			key: columnKey(stars),
			x,
			y: middle,
			halfWidth: column / 2,
			halfHeight: ground - middle
		});
	}

	const rules: LineupLayout['rules'] = [];
	if (own) {
		const x = across(own.mean);
		const top = Math.max(ground - pitch * Math.max(...counts), HEAD / 2) - 4;
		rules.push({ key: 'mean', x1: x, y1: top, x2: x, y2: ground, dotted: true, opacity: 1 });
		const label = { key: 'mean', lines: [`mean ${own.mean.toFixed(1)}`], face: 'bold' as const };
		words.push({
			...label,
			size: type,
			x: x - 6,
			y: top + type,
			anchor: 'end',
			opacity: 1,
			tone: 'accent'
		});
	}
	const sign = clamp(signSize(size) * 1.5, 26, 76);
	const half = textWidth(own?.title ?? '', sign, 'script') / 2;
	return {
		view: 'votes',
		wheel,
		pole: { ...closedPole(wheel), opacity: FAINT },
		cars: carsOn(entries, wheel, () => true).map((car) => ({ ...car, opacity: 0 })),
		votes,
		rows: 0,
		named: 1,
		rules,
		sign: signAt(entries, sign, half + 8, sign * SIGN.above + 2),
		names: [],
		titles: [],
		scores: [],
		words,
		hits
	};
}
