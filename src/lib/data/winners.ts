import type { Parsed } from '#lib/story/types.ts';
import { winnersColumns } from './columns/winners.ts';
import { cite, unsourced, type Sources } from './sources.ts';
import { parseTable } from './table.ts';

/** A top prize of Cannes. Money in US dollars; a value nobody has is null. */
export interface Winner {
	film: string;
	year: number;
	title: string;
	directors: string;
	country: string;
	prize: string;
	/** American-led, as counted here. */
	american: boolean;
	/** With an American co-producer among others. */
	coproduced: boolean;
	/** IMDb users, 0..10. */
	viewers: number | null;
	/** Metascore, 0..100. */
	critics: number | null;
	gross: number | null;
	grossLow: number | null;
	grossHigh: number | null;
	/** True where the takings are worldwide and can be ranked; else they are an "at least" or an estimate. */
	worldwide: boolean;
	/** True where the takings are worldwide, but somebody's estimate. */
	estimated: boolean;
	budget: number | null;
	/** Outlet and date of the values above, by name. */
	sources: { viewers: string; critics: string; gross: string; budget: string };
}

/** Reads the winners, each charted value with its source. */
export function parseWinners(file: string, source: string, sources: Sources): Parsed<Winner[]> {
	const { value: rows, problems } = parseTable(file, source, winnersColumns, (row) => row.film);
	const values = [
		{ column: 'viewers_0_10', source: 'imdb_rating' },
		{ column: 'critics_0_100', source: 'metascore' },
		{ column: 'gross_worldwide_usd', source: 'worldwide_gross_usd' },
		{ column: 'budget_usd', source: 'production_budget_usd' }
	] as const;
	const missing = unsourced(
		file,
		rows,
		values.map(({ column, source: name }) => ({
			column,
			value: (row) => row[column],
			source: (row) => sources.of(row.film, name)
		}))
	);
	const value = rows.map((row) => ({
		film: row.film,
		year: row.year,
		title: row.title,
		directors: row.directors,
		country: row.country_main,
		prize: row.prize,
		american: row.us_production,
		coproduced: row.us_coproduction,
		viewers: row.viewers_0_10,
		critics: row.critics_0_100,
		gross: row.gross_worldwide_usd,
		grossLow: row.gross_low_usd,
		grossHigh: row.gross_high_usd,
		worldwide: row.gross_scope === 'worldwide',
		estimated: row.gross_scope === 'worldwide_estimate',
		budget: row.budget_usd,
		sources: {
			viewers: cite(sources.of(row.film, 'imdb_rating')),
			critics: cite(sources.of(row.film, 'metascore')),
			gross: cite(sources.of(row.film, 'worldwide_gross_usd')),
			budget: cite(sources.of(row.film, 'production_budget_usd'))
		}
	}));
	return { value, problems: [...problems, ...missing] };
}
