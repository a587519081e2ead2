import { alphabetical } from './alphabetical.ts';
import type { Parsed } from '#lib/story/types.ts';
import { lineupColumns } from './columns/lineup.ts';
import { parseTable } from './table.ts';

/** A film of the 2024 competition, on the grid where twelve critics gave 0 to 4. */
export interface Entry {
	film: string;
	title: string;
	director: string;
	country: string | null;
	prize: string | null;
	/** The grid's mean, 0..4, as published or recomputed. */
	mean: number;
	/** How sure the mean is, in the compiler's words. */
	status: string;
	/** How many critics gave 4, 3, 2, 1 and 0; null where single votes are not known. */
	votes: [number, number, number, number, number] | null;
	/** Mean of many polls, 0..10. */
	polls: number | null;
	source: string;
}

/** Reads the competition, best grid mean first; films with the same mean stand in alphabetical order. */
export function parseLineup(file: string, source: string): Parsed<Entry[]> {
	const { value: rows, problems } = parseTable(file, source, lineupColumns, (row) => row.film);
	const value = rows.map((row): Entry => {
		const { votes_4, votes_3, votes_2, votes_1, votes_0 } = row;
		const known =
			votes_4 !== null &&
			votes_3 !== null &&
			votes_2 !== null &&
			votes_1 !== null &&
			votes_0 !== null;
		return {
			film: row.film,
			title: row.title,
			director: row.director,
			country: row.country,
			prize: row.prize,
			mean: row.grid_mean_0_4,
			status: row.grid_status,
			votes: known ? [votes_4, votes_3, votes_2, votes_1, votes_0] : null,
			polls: row.all_polls_mean_0_10,
			source: `${row.source}, ${row.source_date}`
		};
	});
	value.sort((a, b) => b.mean - a.mean || alphabetical(a.title, b.title));
	return { value, problems };
}
