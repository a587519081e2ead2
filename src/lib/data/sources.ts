import type { Parsed, Problem } from '#lib/story/types.ts';
import { address, maybe, parseTable, text } from './table.ts';

/** Who gave a value, and when: one line a reader can follow. */
export interface Source {
	outlet: string;
	url: string | null;
	date: string;
}

/** The sources of a table's values, by row and by the source file's own column name. */
export interface Sources {
	/** The source of a value: of that row and column, or of the column for all rows. */
	of(row: string, column: string): Source | undefined;
}

const columns = { row: text, column: text, outlet: text, url: maybe(address), date: text };

/** Reads a `*-sources.csv`: a line for each value, with its outlet, address and date. */
export function parseSources(file: string, source: string): Parsed<Sources> {
	const { value: rows, problems } = parseTable(file, source, columns);
	const found = new Map<string, Source>();
	for (const { row, column, outlet, url, date } of rows) {
		for (const name of row.split(';')) {
			const key = `${name.trim()}/${column}`;
			if (!found.has(key)) found.set(key, { outlet, url, date });
		}
	}
	const of = (row: string, column: string) =>
		found.get(`${row}/${column}`) ?? found.get(`all/${column}`);
	return { value: { of }, problems };
}

/** A problem for each charted value that nobody vouches for. */
export function unsourced<Row extends { film: string; line: number }>(
	file: string,
	rows: readonly Row[],
	values: {
		column: string;
		value: (row: Row) => unknown;
		source: (row: Row) => Source | undefined;
	}[]
): Problem[] {
	return rows.flatMap((row) =>
		values
			.filter(({ value, source }) => value(row) !== null && !source(row))
			.map(({ column }) => ({
				file,
				line: row.line,
				message: `${column} of ${row.film} has no source, expected a line in the sources table`
			}))
	);
}

/** A source in words: outlet and date. */
export const cite = (source: Source | undefined): string =>
	source ? `${source.outlet}, ${source.date}` : '';
