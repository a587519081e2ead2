import { parseSourcing } from '#lib/data/sourcing.ts';
import { parseTables } from '#lib/data/tables.ts';
import { tableFiles } from './data/files.ts';

/** The tables as they stand in `src/data`, with every problem found in them. */
export const parsedTables = parseTables(tableFiles);

/** Who vouches for each charted value, with the address: it stays on the server, where the numbers are written. */
export const sourcing = parseSourcing(tableFiles);
