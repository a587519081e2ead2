import { csvParseRows } from 'd3';
import type { Parsed, Problem } from '#lib/story/types.ts';
import { filmsColumns } from './columns/films.ts';
import { gridColumns } from './columns/grid.ts';
import { lineupColumns } from './columns/lineup.ts';
import { scenesColumns } from './columns/scenes.ts';
import { filmsSourcesColumns, winnersSourcesColumns } from './columns/sources.ts';
import { winnersColumns } from './columns/winners.ts';
import { RUNNING_TIME } from './scenes.ts';
import { parseTable, type Column } from './table.ts';

/** A value as the downloads have it; an empty cell is null. */
export type Value = string | number | boolean | null;

/** What is published of a table besides its rows. */
interface Listed {
	/** The name of its file, without the ending. */
	name: string;
	/** By name, in the order that a reader is told of them: that of the file. */
	columns: Record<string, Column<unknown>>;
	/** The columns that tell the rows apart, where any do. */
	primaryKey: string[];
	/** Columns whose every value is that of a column in another table. */
	foreignKeys: { field: string; table: string; other: string }[];
}

/** A table with its rows, typed, in the order of the file. */
export interface PublicTable extends Listed {
	rows: Record<string, Value>[];
}

/** Every table that is published, in the order of their chapters. */
const CATALOGUE: Listed[] = [
	{ name: 'winners', columns: winnersColumns, primaryKey: ['film'], foreignKeys: [] },
	{
		name: 'winners-sources',
		columns: winnersSourcesColumns,
		primaryKey: ['row', 'column'],
		foreignKeys: [{ field: 'row', table: 'winners', other: 'film' }]
	},
	{ name: 'films', columns: filmsColumns, primaryKey: ['film'], foreignKeys: [] },
	// A row may speak of several films, and of statements there are several lines.
	{ name: 'films-sources', columns: filmsSourcesColumns, primaryKey: [], foreignKeys: [] },
	{ name: 'lineup-2024', columns: lineupColumns, primaryKey: ['film'], foreignKeys: [] },
	{ name: 'grid-by-year', columns: gridColumns, primaryKey: ['year'], foreignKeys: [] },
	{
		name: 'scenes',
		columns: scenesColumns(RUNNING_TIME),
		primaryKey: ['scene'],
		foreignKeys: []
	}
];

/** The names of the columns as the first line of a file has them. */
const headingOf = (source: string): string[] =>
	(csvParseRows(source.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '')[0] ?? []).map((name) =>
		name.trim()
	);

/** A problem for each column that a file has and nobody describes. */
const undescribed = (file: string, source: string, { name, columns }: Listed): Problem[] =>
	headingOf(source)
		.filter((heading) => !(heading in columns))
		.map((heading) => ({
			file,
			line: 1,
			message: `column ${heading} of ${name} is not described, expected a line in src/lib/data/columns`
		}));

/** The cells of a row alone, by column. */
const cellsOf = (row: Record<string, unknown>, names: string[]) =>
	Object.fromEntries(names.map((name) => [name, row[name] as Value]));

/**
 * Reads every table from the text of its file, by file name (`winners.csv`), with all its columns. A column or a file
 * that nobody describes is a problem.
 */
export function readCatalogue(files: Record<string, string>): Parsed<PublicTable[]> {
	const path = (name: string) => `src/data/${name}`;
	const problems: Problem[] = Object.keys(files)
		.filter((file) => !CATALOGUE.some(({ name }) => `${name}.csv` === file))
		.map((file) => ({
			file: path(file),
			line: 1,
			message: 'the table is not published, expected an entry in src/lib/data/catalogue.ts'
		}));
	const value = CATALOGUE.map((listed) => {
		const file = `${listed.name}.csv`;
		const source = files[file] ?? '';
		const { primaryKey, columns } = listed;
		const parsed = parseTable(path(file), source, columns, (row) =>
			primaryKey.length ? primaryKey.map((name) => String(row[name])).join(', ') : String(row.line)
		);
		problems.push(...undescribed(path(file), source, listed), ...parsed.problems);
		return { ...listed, rows: parsed.value.map((row) => cellsOf(row, headingOf(source))) };
	});
	return { value, problems };
}
