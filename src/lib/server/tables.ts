import { parseSourcing } from '#lib/data/sourcing.ts';
import { parseTables } from '#lib/data/tables.ts';

const texts = import.meta.glob<string>('../../data/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});

const byName = Object.fromEntries(
	Object.entries(texts).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text])
);

/** The tables as they stand in `src/data`, with every problem found in them. */
export const parsedTables = parseTables(byName);

/** Who vouches for each charted value, with the address: it stays on the server, where the numbers are written. */
export const sourcing = parseSourcing(byName);
