import { error } from '@sveltejs/kit';
import type { PublicTable } from '#lib/data/catalogue.ts';
import { outletsOf } from '#lib/data/outlets.ts';
import { published } from '#lib/server/story.ts';

/** The tables in the order of their chapters. */
export const tables = published.tables as PublicTable[];

/** Everybody who vouches for a value, once. */
export const outlets = outletsOf(tables);

/** Every table, as the parameters of a route. */
export const everyTable = () => tables.map(({ name }) => ({ table: name }));

/** The table of a name. */
export function tableNamed(name: string): PublicTable {
	const table = tables.find((known) => known.name === name);
	if (!table) error(404, `There is no table "${name}".`);
	return table;
}
