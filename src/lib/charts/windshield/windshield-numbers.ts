import type { Film } from '#lib/data/films.ts';
import { filmSources } from '#lib/data/films.ts';
import type { Sources } from '#lib/data/sources.ts';
import { betweenDollars, dollars } from '../money.ts';
import { figure, NOT_KNOWN, type Numbers, type NumbersRow, type Voucher } from '../numbers.ts';
import { isKnown } from './takings.ts';

const OWN = 'anora';

/** To so many significant digits the glass tells takings. */
const DIGITS = 2;

/** A film's takings as the glass tells them, to two digits. */
function takings(film: Film): string {
	if (!isKnown(film)) return `${NOT_KNOWN}: no figure was seen`;
	const { grossLow, grossHigh } = film;
	const range = betweenDollars(grossLow, grossHigh, DIGITS);
	return range === dollars(grossHigh, DIGITS) ? `about ${range}` : range.replace(' ', ' about ');
}

/** What of a film its sources vouch for, by the name that the sources' table has for it. */
const CITED = [
	['First shown', 'premiere_festival'],
	['Takings', 'gross_worldwide_usd']
] as const;

const sourcesOf = (film: Film, sources: Sources): Voucher[] =>
	CITED.flatMap(([of, column]) =>
		filmSources(sources, film.film, column).map((source) => ({ of, ...source }))
	);

const rowOf = (film: Film, sources: Sources): NumbersRow => ({
	key: film.film,
	own: film.film === OWN,
	cells: [
		film.title,
		figure(String(film.year), film.year),
		film.premiere,
		film.place,
		figure(takings(film), film.grossHigh)
	],
	sources: sourcesOf(film, sources)
});

/** What stands on the glass: the features and what they took. */
export const windshieldNumbers: Numbers = ({ films }, sourcing) => [
	{
		id: 'takings',
		caption: `Sean Baker’s ${films.length} features and what they took worldwide`,
		columns: [
			{ key: 'film', label: 'Film' },
			{ key: 'year', label: 'Year', numeric: true },
			{ key: 'premiere', label: 'First shown' },
			{ key: 'place', label: 'Set in' },
			{ key: 'takings', label: 'Takings, US dollars', numeric: true }
		],
		rows: films.map((film) => rowOf(film, sourcing.films)),
		note: 'Dollars of each film’s own day, to two digits. The windshield, its snow and its wipers carry no figures; the phrases on the glass are quoted from the review.'
	}
];
