import { max } from 'd3';
import { spanEndedBy, spansAsLong } from '#lib/charts/winners/drought.ts';
import { dollarRange, dollars } from '#lib/charts/money.ts';
import { countInWords } from '#lib/data/number-words.ts';
import { above, field, standing, standingInWords } from '#lib/data/rank.ts';
import type { Winner } from '#lib/data/winners.ts';
import { ANORA, capital, listed, required } from './words.ts';

/** The year that the longer of the two comparisons begins. */
const CENTURY = 2000;

const viewers = (row: Winner) => row.viewers;
const critics = (row: Winner) => row.critics;
const gross = (row: Winner) => (row.worldwide ? row.gross : null);

const highest = (rows: readonly Winner[], value: (row: Winner) => number | null): Winner =>
	required(
		rows.reduce<Winner | undefined>(
			(best, row) => ((value(row) ?? 0) > (best ? (value(best) ?? 0) : 0) ? row : best),
			undefined
		),
		'highest winner'
	);

/** Winners whose takings are known as a range that holds Anora's: nobody can say which took more. */
const straddling = (rows: readonly Winner[], amount: number): Winner[] =>
	rows.filter(
		({ film, worldwide, grossLow, grossHigh }) =>
			film !== ANORA &&
			worldwide &&
			grossLow !== null &&
			grossHigh !== null &&
			grossLow <= amount &&
			amount <= grossHigh
	);

/** The figures of the winners: the gap, the standings of Anora on each scale, its takings. */
export function palmeFacts(winners: readonly Winner[]): Record<string, string> {
	const anora = required(
		winners.find(({ film }) => film === ANORA),
		'winner "anora"'
	);
	const gap = required(spanEndedBy(winners, ANORA), 'American winner before Anora');
	const between = winners.filter(
		({ year, coproduced, american }) =>
			coproduced && !american && year > gap.from.year && year < gap.to.year
	);
	const rank = (value: (row: Winner) => number | null, since: number) =>
		standingInWords(required(standing(winners, ANORA, value, since), `standing since ${since}`));
	const top = highest(winners, viewers);
	const recent = highest(field(winners, ANORA, viewers, gap.from.year), viewers);
	const takings = required(anora.gross, 'takings of Anora');
	const straddle = straddling(field(winners, ANORA, gross, CENTURY), takings).map(
		({ title, grossLow, grossHigh }) =>
			`Sources put ${title} at ${dollarRange(grossLow ?? 0, grossHigh ?? 0)}, on both sides of it.`
	);

	return {
		'gap.years': countInWords(gap.years),
		'gap.from': String(gap.from.year),
		'gap.last': gap.from.title,
		'gap.before': listed(
			spansAsLong(winners, gap).map(({ from, to }) => `${from.year} to ${to.year}`)
		),
		'gap.coproduced': listed(between.map(({ title, year }) => `${title} (${year})`)),
		'gap.coproducedCount': countInWords(between.length),
		'american.count': String(winners.filter(({ american }) => american).length),
		'winners.since': String(Math.min(...winners.map(({ year }) => year))),
		'anora.year': String(anora.year),
		'anora.viewers': String(required(anora.viewers, "viewers' rating of Anora")),
		'viewers.top': top.title,
		'viewers.topValue': String(top.viewers),
		'viewers.top2011': recent.title,
		'viewers.top2011Value': String(recent.viewers),
		'viewers.above2011': capital(
			countInWords(above(winners, ANORA, viewers, gap.from.year).length)
		),
		'viewers.of2011': countInWords(field(winners, ANORA, viewers, gap.from.year).length),
		'viewers.rank2011': rank(viewers, gap.from.year),
		'viewers.rank2000': rank(viewers, CENTURY),
		'anora.critics': String(required(anora.critics, "critics' score of Anora")),
		'critics.rank2011': rank(critics, gap.from.year),
		'critics.rank2000': rank(critics, CENTURY),
		'anora.gross': `about ${dollars(takings, 2)}`,
		'anora.budget': dollars(required(anora.budget, 'budget of Anora')),
		'gross.rank2011': rank(gross, gap.from.year),
		'gross.rank2000': rank(gross, CENTURY),
		'gross.straddle': straddle.join(' '),
		'gross.most': dollars(required(max(winners, gross), 'worldwide takings'), 3)
	};
}
