import type { Parsed } from '#lib/story/types.ts';
import { gridColumns } from './columns/grid.ts';
import { parseTable } from './table.ts';

/** How a year's winner stood on the critics' grid (0..4), and who led it. */
export interface GridYear {
	year: number;
	winner: string;
	mean: number | null;
	status: string;
	leader: string | null;
	leaderMean: number | null;
	/** Null where the leader is not known, or shared the lead. */
	leaderWon: boolean | null;
}

/** Reads the grid's years. */
export function parseGrid(file: string, source: string): Parsed<GridYear[]> {
	const { value: rows, problems } = parseTable(file, source, gridColumns, (row) =>
		String(row.year)
	);
	const value = rows.map((row) => ({
		year: row.year,
		winner: row.winner,
		mean: row.winner_grid_mean_0_4,
		status: row.status,
		leader: row.leader,
		leaderMean: row.leader_grid_mean_0_4,
		leaderWon: row.leader_won === 'yes' ? true : row.leader_won === 'no' ? false : null
	}));
	return { value, problems };
}
