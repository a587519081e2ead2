import { readCatalogue, type PublicTable } from '#lib/data/catalogue.ts';
import type { Notes } from '#lib/story/notes.ts';
import { parseNotes } from '#lib/story/parse-notes.ts';
import type { Parsed } from '#lib/story/types.ts';
import { notesFile, tableFiles } from './files.ts';

/** The tables as they are published, and the notes on them. */
interface Published {
	tables: PublicTable[];
	notes: Notes;
}

/** Reads the tables, by the name of their file, and the notes on them. Returns both with every problem of both. */
export function dataFrom(files: Record<string, string>, notes: string): Parsed<Published> {
	const tables = readCatalogue(files);
	const isSound = tables.problems.length === 0;
	const counted = tables.value.map(({ name, rows }) => ({
		name,
		rows: isSound ? rows.length : null
	}));
	const told = parseNotes('src/data/SOURCES.md', notes, counted);
	return {
		value: { tables: tables.value, notes: told.value },
		problems: [...tables.problems, ...told.problems]
	};
}

export const parsedData = dataFrom(tableFiles, notesFile);
