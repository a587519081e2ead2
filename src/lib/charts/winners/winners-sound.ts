import { countInWords } from '#lib/data/number-words.ts';
import type { Winner } from '#lib/data/winners.ts';
import { compose } from '../listening/compose.ts';
import { linearPitch, logPitch } from '../listening/pitch-scale.ts';
import type { Remark } from '../listening/remarks.ts';
import type { Score, Sounds } from '../listening/score.ts';
import { pointsOf, tableOf, wordsIn, type Point } from '../listening/series.ts';
import type { NumbersTable } from '../numbers.ts';
import { rowOf, spanEndedBy } from './drought.ts';
import { isDisputed } from './leaves.ts';
import { ANORA, SCALES, viewOf, type Measure, type ViewName } from './views.ts';

/** How low any other note is among those of American winners, which are the highest. */
const OTHERS = 0.2;
/** So many winners in a row are remarked on. */
const A_RUN = 3;

/** What is heard of a view: its title, and what higher means. */
const HEARD = {
	rating: { title: 'Viewers’ ratings', higher: 'a better rating by viewers' },
	above: {
		title: 'Viewers’ ratings since the last American',
		higher: 'a better rating by viewers'
	},
	critics: { title: 'Critics’ scores', higher: 'a better score from critics' },
	takings: {
		title: 'Takings worldwide',
		higher: 'larger takings; uncertain ones waver'
	}
} satisfies Partial<Record<ViewName, { title: string; higher: string }>>;

/** What the table calls a winner that is not American-led, in words that stand alone. */
const ALONE: Record<string, string> = {
	no: 'not American',
	'co-producer': 'American co-producer'
};

const yearsIn = (points: readonly Point[], rows: ReadonlyMap<string, Winner>): string => {
	const year = (point?: Point) => rows.get(point?.key ?? '')?.year;
	return `${year(points[0])} to ${year(points.at(-1))}`;
};

/** What is said of the American winners: three in a row, the last one before the gap, and who ended it. */
function remarksOn(winners: readonly Winner[]): Remark[] {
	const run = rowOf(winners, A_RUN).at(-1);
	const span = spanEndedBy(winners, ANORA);
	const named = ({ title, year }: Winner) => `${title}, ${year}`;
	return [
		...(run ? [{ key: run.film, words: `American ${countInWords(A_RUN)} times running.` }] : []),
		...(span
			? [
					{
						key: span.from.film,
						words: `${named(span.from)}. Then ${countInWords(span.years)} years without.`
					},
					{ key: span.to.film, words: `${named(span.to)}.` }
				]
			: [])
	];
}

function americansScore(winners: readonly Winner[], table: NumbersTable): Score {
	const rows = new Map(winners.map((row) => [row.film, row]));
	const points = pointsOf(table, 'american', (row) => {
		const isAmerican = rows.get(row.key)?.american ?? false;
		const said = wordsIn(table, row, 'american');
		return { words: ALONE[said] ?? said, value: Number(isAmerican), bright: isAmerican };
	});
	return compose({
		id: 'americans',
		title: 'The American winners',
		scenes: ['americans'],
		opening: `${points.length} winners, ${yearsIn(points, rows)}. A high note is American-led, a low one is not.`,
		points,
		pitchOf: (value) => (value > 0 ? 1 : OTHERS),
		remarks: remarksOn(winners)
	});
}

/** Whether a value could be another: takings that are no more than a part, an estimate, or disputed. */
const isUncertain = (row: Winner, measure: Measure): boolean =>
	measure === 'takings' && (!row.worldwide || isDisputed(row));

function viewScore(
	name: keyof typeof HEARD,
	winners: readonly Winner[],
	table: NumbersTable
): Score {
	const { measure, since, litSince } = viewOf({ name });
	const { floor, ceiling, log } = SCALES[measure];
	const first = litSince ?? since ?? 0;
	const rows = new Map(
		winners.filter(({ year }) => year >= first).map((row) => [row.film, row] as const)
	);
	const heard = { ...table, rows: table.rows.filter(({ key }) => rows.has(key)) };
	const points = pointsOf(heard, measure, ({ key }) => {
		const row = rows.get(key);
		return {
			bright: row?.american ?? false,
			uncertain: row !== undefined && isUncertain(row, measure)
		};
	});
	const { title, higher } = HEARD[name];
	return compose({
		id: name,
		title,
		scenes: [name],
		opening: `${points.length} winners, ${yearsIn(points, rows)}. Higher is ${higher}. American ones are bright.`,
		points,
		pitchOf: (log ? logPitch : linearPitch)(floor, ceiling)
	});
}

/** The winners by year, from left to right: who is American, and what heights mean in each scene. */
export const winnersSound: Sounds = ({ winners }, numbers) => {
	const table = tableOf(numbers, 'winners');
	const names = Object.keys(HEARD) as (keyof typeof HEARD)[];
	return [americansScore(winners, table), ...names.map((name) => viewScore(name, winners, table))];
};
