import { createHash } from 'node:crypto';
import type { PublicTable } from '#lib/data/catalogue.ts';
import { tableFiles } from './files.ts';

/** The rows of a table as JSON: numbers as numbers, an empty cell as null. A row a line, so that changes can be seen. */
export const toJson = ({ rows }: Pick<PublicTable, 'rows'>): string =>
	`[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** The very file of a table. */
export const csvOf = (name: string): string => tableFiles[`${name}.csv`] ?? '';

/** How large a text is as a file in UTF-8, in bytes. */
export const bytesOf = (text: string): number => Buffer.byteLength(text);

/** What a text of UTF-8 is known by. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
