import { filmSources, type Film } from '#lib/data/films.ts';
import type { Sources } from '#lib/data/sources.ts';
import { betweenDollars } from '../money.ts';
import { figure, NOT_KNOWN, type Cell, type Numbers, type NumbersRow } from '../numbers.ts';
import { timesBudget } from './figures.ts';
import { GROUP_NAMES } from './names.ts';
import { budgetOf } from './plot.ts';

const OWN = 'anora';

/** What of a film its sources vouch for, by the name that the sources' table has for it. */
const CITED = [
	['Budget', 'budget_usd'],
	['Takings', 'gross_worldwide_usd'],
	['Leads', 'casting']
] as const;

/** An amount between two ends, in words. */
const amount = (low: number | null, high: number | null, value: number | null): Cell =>
	figure(low === null || high === null ? NOT_KNOWN : betweenDollars(low, high), value);

function takings({ grossLow, grossHigh, grossAsOf }: Film): Cell {
	const told = amount(grossLow, grossHigh, grossHigh);
	if (typeof told === 'string' || grossHigh === null || !grossAsOf) return told;
	return { ...told, text: `${told.text} (${grossAsOf})` };
}

const rowOf = (film: Film, sources: Sources): NumbersRow => {
	const { leads, firstTimers, firstTimerNames } = film;
	const counted = leads !== null && firstTimers !== null;
	return {
		key: film.film,
		own: film.film === OWN,
		cells: [
			film.title,
			figure(String(film.year), film.year),
			GROUP_NAMES[film.group],
			film.milieu,
			film.place,
			amount(film.budgetLow, film.budgetHigh, budgetOf(film)),
			takings(film),
			timesBudget(film) || NOT_KNOWN,
			figure(counted ? `${firstTimers} of ${leads}` : 'not counted', counted ? firstTimers : null),
			firstTimerNames?.replaceAll(';', ',') ?? (counted ? 'none' : 'not counted')
		],
		sources: CITED.flatMap(([of, column]) =>
			filmSources(sources, film.film, column).map((source) => ({ of, ...source }))
		)
	};
};

/** The director's features: money, casts and what they are about. */
export const careerNumbers: Numbers = ({ films }, sourcing) => [
	{
		id: 'features',
		caption: `Sean Baker’s ${films.length} features: budgets, takings, first-timers`,
		columns: [
			{ key: 'film', label: 'Film' },
			{ key: 'year', label: 'Year', numeric: true },
			{ key: 'group', label: 'Group (our reading)' },
			{ key: 'milieu', label: 'About', long: true },
			{ key: 'place', label: 'Set in' },
			{ key: 'budget', label: 'Budget, US dollars', numeric: true },
			{ key: 'takings', label: 'Worldwide takings, US dollars', numeric: true },
			{ key: 'times', label: 'Takings to budget' },
			{ key: 'first-timers', label: 'First-timers among the leads', numeric: true },
			{ key: 'names', label: 'Their names' }
		],
		rows: films.map((film) => rowOf(film, sourcing.films)),
		note: 'First-timers are our own count of the leads that the sources name; another reader may count otherwise. A budget with a low and a high figure is drawn in their middle. Dollars of each film’s own day.'
	}
];
