import type { Parsed } from '#lib/story/types.ts';
import { filmsColumns } from './columns/films.ts';
import { cite, unsourced, type Source, type Sources } from './sources.ts';
import { parseTable } from './table.ts';

/** A feature by Sean Baker. Money in US dollars; a value nobody has is null. */
export interface Film {
	film: string;
	/** 1 for the first feature. */
	order: number;
	title: string;
	year: number;
	group: 'debut' | 'undocumented' | 'sex-work';
	/** Whether the review names the film as one of its group. */
	namedInReview: boolean;
	milieu: string;
	place: string;
	premiere: string;
	capture: string;
	budgetLow: number | null;
	budgetHigh: number | null;
	budgetNote: string;
	grossLow: number | null;
	grossHigh: number | null;
	grossAsOf: string | null;
	/** Leads counted by the compiler, and how many of them acted for the first time. */
	leads: number | null;
	firstTimers: number | null;
	firstTimerNames: string | null;
	/** IMDb users, 0..10, and the day on which that was read. */
	viewers: number | null;
	viewersAsOf: string | null;
	/** Spread (standard deviation) of a sample of Letterboxd marks, 0..5. */
	spread: number | null;
	/** Ratings counted in one Letterboxd crawl: reach on one scale, nothing else. */
	reach: number;
	/** Outlet and date of the values above, by name. */
	sources: { budget: string; gross: string; leads: string };
}

/** What the sources table adds to a column's name: its low and high ends, and what the same line vouches for. */
const ENDINGS = [
	'',
	'_low',
	'_high',
	', first-timers',
	' leads',
	', section',
	', premiere_date',
	', section, date'
];

/** The sources of a film's value, by the name of its column in the sources table. */
export const filmSources = (sources: Sources, film: string, name: string): Source[] => [
	...new Set(ENDINGS.flatMap((ending) => sources.of(film, name + ending) ?? []))
];

const sourceOf = (sources: Sources, film: string, name: string): Source | undefined =>
	filmSources(sources, film, name)[0];

/** Reads the features in their order, each budget, takings and count of leads with its source. */
export function parseFilms(file: string, source: string, sources: Sources): Parsed<Film[]> {
	const { value: rows, problems } = parseTable(file, source, filmsColumns, (row) => row.film);
	const values = [
		{ column: 'budget_usd_low', source: 'budget_usd' },
		{ column: 'gross_worldwide_usd_low', source: 'gross_worldwide_usd' },
		{ column: 'leads_counted', source: 'casting' }
	] as const;
	const missing = unsourced(
		file,
		rows,
		values.map(({ column, source: name }) => ({
			column,
			value: (row) => row[column],
			source: (row) => sourceOf(sources, row.film, name)
		}))
	);
	for (const row of rows) {
		if ((row.leads_first_time ?? 0) > (row.leads_counted ?? 0))
			missing.push({
				file,
				line: row.line,
				message: `leads_first_time is ${row.leads_first_time}, expected at most the ${row.leads_counted ?? 0} of leads_counted`
			});
	}
	const value = rows.map((row) => ({
		film: row.film,
		order: row.order,
		title: row.title,
		year: row.year,
		group: row.group,
		namedInReview: row.group_in_review,
		milieu: row.milieu,
		place: row.place,
		premiere: row.premiere_festival,
		capture: row.capture,
		budgetLow: row.budget_usd_low,
		budgetHigh: row.budget_usd_high,
		budgetNote: row.budget_note,
		grossLow: row.gross_worldwide_usd_low,
		grossHigh: row.gross_worldwide_usd_high,
		grossAsOf: row.gross_as_of,
		leads: row.leads_counted,
		firstTimers: row.leads_first_time,
		firstTimerNames: row.leads_first_time_names,
		viewers: row.imdb_rating_0_10,
		viewersAsOf: row.imdb_as_of,
		spread: row.viewer_sd,
		reach: row.reach_ratings,
		sources: {
			budget: cite(sourceOf(sources, row.film, 'budget_usd')),
			gross: cite(sourceOf(sources, row.film, 'gross_worldwide_usd')),
			leads: cite(sourceOf(sources, row.film, 'casting'))
		}
	}));
	return { value: value.sort((a, b) => a.order - b.order), problems: [...problems, ...missing] };
}
