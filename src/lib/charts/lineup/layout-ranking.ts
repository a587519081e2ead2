import { clamp } from '#lib/story/position.ts';
import type { Entry } from '#lib/data/lineup.ts';
import type { Size } from '../chart.ts';
import { textWidth } from '../measure-text.ts';
import { carBox, carsOn, planWheel, signAt } from './wheel-plan.ts';
import { CAR_HALF, OWN, type Lettered, type LineupLayout } from './marks.ts';
import { placeRemarks } from './ranking-remarks.ts';
import { planRows, type Rows } from './ranking-rows.ts';
import { BY_GRID } from './ranking.ts';

/** How far a baseline lies under the middle of its line, as a part of the type size. */
const MIDDLE = 0.36;
const SIGN_MIDDLE = 0.2;
/** Air between a title and the pole, and between a car and its score, in CSS pixels. */
const AIR = 8;

const labelled = (rows: Rows, film: string) => rows.named === 'all' || rows.named.includes(film);

/** Words that a cut title does not end in. */
const SMALL_WORDS = new Set(['a', 'an', 'and', 'as', 'in', 'of', 'the', 'to', 'with']);

/** A title cut at a word so that it is no wider than `width` CSS pixels. */
function shorten(title: string, size: number, width: number): string {
	if (textWidth(title, size) <= width) return title;
	const words = title.split(' ');
	const tooWide = (kept: string[]) => textWidth(`${kept.join(' ')}…`, size) > width;
	while (words.length > 1 && (tooWide(words) || SMALL_WORDS.has(words.at(-1) ?? ''))) words.pop();
	return `${words.join(' ').replace(/[,:]$/, '')}…`;
}

/**
 * Places a ranking: the rim straightened into a pole, a row for each film, the best first. `kept` are films that have
 * their titles in any case.
 */
export function layoutRanking(
	entries: readonly Entry[],
	size: Size,
	ranking = BY_GRID,
	kept: readonly string[] = []
): LineupLayout {
	const { valueOf, isUnlit, isUncertain, marked } = ranking;
	const rows = planRows(entries, size, ranking, kept);
	const { pole, type } = rows;
	const wheel = { ...planWheel(size, entries.length), opacity: 0 };
	const across = (value: number) => pole.x + value * rows.unit;

	const values = entries.map(valueOf);
	const cars = carsOn(entries, wheel, isUnlit).map((car, index) => ({
		...car,
		x: across(values[index] ?? 0),
		y: rows.y[index] ?? 0,
		scale: car.own ? rows.ownScale : rows.carScale,
		halo: rows.roomy ? car.halo : 0
	}));

	const titles: Lettered[] = [];
	const scores: Lettered[] = [];
	let sign: Lettered[] = [];
	for (const [index, entry] of entries.entries()) {
		const car = cars[index];
		if (!car || !labelled(rows, entry.film)) continue;
		const own = entry.film === OWN;
		const y = car.y + MIDDLE * type;
		const common = { key: entry.film, size: type, y, opacity: 1 };
		const quiet = isUnlit(entry) ? 'muted' : 'ink';
		if (own && rows.signSize > 0) {
			const half = textWidth(entry.title, rows.signSize, 'script') / 2;
			sign = signAt(
				entries,
				rows.signSize,
				pole.x - AIR - half,
				car.y + SIGN_MIDDLE * rows.signSize
			);
		} else
			titles.push({
				...common,
				lines: [shorten(entry.title, type, rows.titleWidth)],
				face: own ? 'bold' : 'sans',
				x: pole.x - AIR,
				anchor: 'end',
				tone: own ? 'accent' : quiet
			});
		scores.push({
			...common,
			key: `score-${entry.film}`,
			lines: [ranking.score(entry)],
			face: isUncertain(entry) ? 'sans' : 'bold',
			x: car.x + CAR_HALF.width * car.scale + rows.scoreGap,
			anchor: 'start',
			tone: own ? 'accent' : isUncertain(entry) && !isUnlit(entry) ? 'soft' : quiet
		});
	}

	const rules: LineupLayout['rules'] = marked.map((value) => ({
		key: `value-${value}`,
		x1: across(value),
		x2: across(value),
		y1: rows.top - 2,
		y2: rows.bottom,
		dotted: true,
		opacity: 1
	}));
	if (rows.parting !== null)
		rules.push({
			key: 'parting',
			x1: 0,
			x2: size.width,
			y1: rows.parting,
			y2: rows.parting,
			dotted: false,
			opacity: 1
		});
	const scale = marked.map((value, index): Lettered => ({
		key: `value-${value}`,
		lines: [index === marked.length - 1 ? `${value} of ${ranking.best}` : String(value)],
		face: 'sans',
		size: 12,
		x: across(value),
		y: rows.top - 5,
		anchor: 'middle',
		opacity: 1,
		tone: 'muted'
	}));
	return {
		view: 'ranking',
		wheel,
		pole,
		cars,
		votes: [],
		rows: 1,
		named: 1,
		rules,
		sign,
		names: [],
		titles,
		scores,
		words: [
			...scale,
			...(ranking === BY_GRID ? placeRemarks(entries, size, rows, cars.map(carBox), scores) : [])
		],
		hits: cars.map(({ key, x, y }) => ({
			key,
			x,
			y,
			halfWidth: Math.max(x, size.width - x),
			halfHeight: clamp(rows.pitch / 2, 0, size.height)
		}))
	};
}
