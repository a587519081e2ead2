import { textOf, type NumbersRow, type NumbersTable } from '../numbers.ts';

/** A row as it is heard. */
export interface Point {
	key: string;
	/** What the row is called: "Tangerine, 2015". */
	name: string;
	/** Its value, in the words of the table. */
	words: string;
	/** What its pitch stands for; null where nobody knows it. */
	value: number | null;
	/** Whether its value could be another. */
	uncertain?: boolean;
	/** Whether its note is brighter than the others. */
	bright?: boolean;
	/** Whether it is the film that the essay is about. */
	own?: boolean;
	/** How far along it is (0..1), in time and from left to right; evenly by its order where absent. */
	place?: number;
}

/** A table of a chart by its id; throws where there is none. */
export function tableOf(numbers: readonly NumbersTable[], id: string): NumbersTable {
	const table = numbers.find((candidate) => candidate.id === id);
	if (!table) throw new Error(`no table "${id}" to be heard`);
	return table;
}

/** The words of a row in a column, by the column's key; throws where there is no such column. */
export function wordsIn(table: NumbersTable, row: NumbersRow, column: string): string {
	const index = table.columns.findIndex(({ key }) => key === column);
	const cell = row.cells[index];
	if (cell === undefined) throw new Error(`table "${table.id}" has no column "${column}"`);
	return textOf(cell);
}

/** What a row is called: its first cell, with its year where the table has one. */
function nameOf(table: NumbersTable, row: NumbersRow): string {
	const name = textOf(row.cells[0] ?? '');
	const hasYear = table.columns.some(({ key }) => key === 'year');
	return hasYear ? `${name}, ${wordsIn(table, row, 'year')}` : name;
}

/** The rows of a table as points, by what a column says of them; `more` overrides that row by row. */
export function pointsOf(
	table: NumbersTable,
	column: string,
	more: (row: NumbersRow) => Partial<Point> = () => ({})
): Point[] {
	const index = table.columns.findIndex(({ key }) => key === column);
	return table.rows.map((row) => {
		const cell = row.cells[index];
		return {
			key: row.key,
			name: nameOf(table, row),
			words: wordsIn(table, row, column),
			value: typeof cell === 'object' ? cell.value : null,
			own: row.own ?? false,
			bright: row.own ?? false,
			...more(row)
		};
	});
}
