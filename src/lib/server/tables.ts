import { parseTables } from '#lib/data/tables.ts';
import { tableFiles } from './data/files.ts';

/** The tables as they stand in `src/data`, with every problem found in them. */
export const parsedTables = parseTables(tableFiles);
