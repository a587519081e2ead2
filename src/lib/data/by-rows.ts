import type { Columns } from './by-columns.ts';

function rowsOf(columns: Columns): object[] {
	const all = Object.entries(columns);
	const [first] = all;
	return (first?.[1] ?? []).map((_, row) =>
		Object.fromEntries(all.map(([name, values]) => [name, values[row]]))
	);
}

/** The tables that `byColumns` was given, as rows. */
export const byRows = (tables: Record<string, Columns>): Record<string, object[]> =>
	Object.fromEntries(Object.entries(tables).map(([name, columns]) => [name, rowsOf(columns)]));
