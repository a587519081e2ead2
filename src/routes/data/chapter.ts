import type { Chapter, Terms } from '#lib/story/notes.ts';

/** A column as the page tells of it. */
export interface ToldColumn {
	name: string;
	type: string;
	unit: string;
	meaning: string;
	/** How many rows have a value there. */
	known: number;
}

/** A file to take along. */
export interface Download {
	/** Its address, seen from the page. */
	href: string;
	kind: string;
	bytes: number;
}

/** All that the page says of a table. */
export interface ToldTable extends Chapter {
	rows: number;
	columns: ToldColumn[];
	terms: Terms[];
	downloads: Download[];
}
