import type { Winner } from '#lib/data/winners.ts';
import type { Sources } from '#lib/data/sources.ts';
import {
	figure,
	maybeFigure,
	NOT_KNOWN,
	vouchers,
	type Numbers,
	type NumbersRow
} from '../numbers.ts';
import { valueInWords } from './remarks.ts';
import { takingsInWords } from './tip.ts';
import { ANORA, winnersIn } from './views.ts';

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Whether a winner counts as American, in words. */
const american = (row: Winner): string =>
	row.american ? 'American-led' : row.coproduced ? 'co-producer' : 'no';

const rowOf = (row: Winner, sources: Sources): NumbersRow => {
	const { film, viewers, critics, gross } = row;
	const cited = vouchers(
		['Viewers', viewers === null ? undefined : sources.of(film, 'imdb_rating')],
		['Critics', critics === null ? undefined : sources.of(film, 'metascore')],
		['Takings', gross === null ? undefined : sources.of(film, 'worldwide_gross_usd')]
	);
	return {
		key: film,
		own: film === ANORA,
		cells: [
			row.title,
			figure(String(row.year), row.year),
			row.directors.replaceAll(';', ','),
			row.country,
			row.prize,
			american(row),
			maybeFigure(viewers, (value) => valueInWords(value, 'viewers')),
			maybeFigure(critics, (value) => valueInWords(value, 'critics')),
			figure(gross === null ? NOT_KNOWN : lowerFirst(takingsInWords(row)), gross)
		],
		sources: cited.length ? cited : vouchers(['Prize', sources.of(film, 'winner')])
	};
};

/** Every winner at Cannes, with what its leaf stands for in each scene. */
export const winnersNumbers: Numbers = ({ winners }, sourcing) => [
	{
		id: 'winners',
		caption: 'Winners of the top prize at Cannes: viewers’ and critics’ ratings, takings',
		columns: [
			{ key: 'film', label: 'Film' },
			{ key: 'year', label: 'Year', numeric: true },
			{ key: 'directors', label: 'Directors' },
			{ key: 'country', label: 'Country' },
			{ key: 'prize', label: 'Prize' },
			{ key: 'american', label: 'American' },
			{ key: 'viewers', label: 'Viewers (IMDb)', numeric: true },
			{ key: 'critics', label: 'Critics (Metascore)', numeric: true },
			{ key: 'takings', label: 'Takings, US dollars', numeric: true }
		],
		rows: winnersIn(winners, {}).map((row) => rowOf(row, sourcing.winners)),
		note: 'Which winner counts as American is our judgement where several countries paid. Dollars of each film’s own day. “At least” is a part of the takings: it is drawn dashed and never ranked.'
	}
];
