/** A table by its columns: under each name the values of all rows, in their order. */
export type Columns = Record<string, unknown[]>;

function columnsOf(rows: readonly object[]): Columns {
	const names = Object.keys(rows[0] ?? {});
	for (const [index, row] of rows.entries()) {
		const found = Object.keys(row);
		if (found.length !== names.length || names.some((name) => !(name in row)))
			throw new Error(
				`Row ${index + 1} has the columns ${found.join(', ')}: expected ${names.join(', ')}, as in row 1.`
			);
	}
	const valuesOf = (name: string) => rows.map((row) => (row as Record<string, unknown>)[name]);
	return Object.fromEntries(names.map((name) => [name, valuesOf(name)]));
}

/**
 * Tables as they are sent with a page, by name: a column's name is written once instead of once a row, which is what
 * `byRows` makes rows of again. Throws where the rows of a table have not the same columns.
 */
export const byColumns = (tables: Record<string, readonly object[]>): Record<string, Columns> =>
	Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, columnsOf(rows)]));
