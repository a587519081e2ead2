import type { PublicTable } from '#lib/data/catalogue.ts';
import type { Outlet } from '#lib/data/outlets.ts';
import type { Column, Field } from '#lib/data/table.ts';
import { plainNote, type Notes } from '#lib/story/notes.ts';
import { bytesOf, csvOf, sha256 } from './downloads.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** How much of a hash tells two states of the data apart. */
const HASH_LENGTH = 8;

/** A field of a table's schema. */
interface SchemaField extends Field {
	name: string;
	description: string;
}

/** A Data Package (datapackage.org, version 2), as far as it is used here. */
export interface DataPackage {
	$schema: string;
	name: string;
	title: string;
	description: string;
	homepage: string;
	version: string;
	created: string;
	licenses: { name: string; path?: string; title: string }[];
	sources: { title: string; path?: string }[];
	resources: {
		name: string;
		title: string;
		description: string;
		type: 'table';
		path: string;
		format: 'csv';
		mediatype: 'text/csv';
		encoding: 'utf-8';
		bytes: number;
		hash: string;
		schema: {
			fields: SchemaField[];
			missingValues: string[];
			primaryKey?: string[];
			foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
		};
	}[];
}

const fieldOf = (name: string, { field, meaning, unit }: Column<unknown>): SchemaField => ({
	name,
	description: unit ? `${meaning} Unit: ${unit}.` : meaning,
	...field
});

/** The latest day on which anything was read: what the data are the state of. */
function lastDay(tables: readonly PublicTable[]): string {
	const days = tables.flatMap(({ rows, columns }) =>
		Object.keys(columns)
			.filter((name) => name === 'date' || name.endsWith('_as_of'))
			.flatMap((name) => rows.map((row) => String(row[name])))
	);
	return (
		days
			.filter((day) => DATE.test(day))
			.sort()
			.at(-1) ?? ''
	);
}

/** The words of a chapter’s first part. */
function whatOf({ chapters }: Notes, table: string): string {
	const [first] = chapters.find((chapter) => chapter.table === table)?.parts ?? [];
	return (first?.blocks ?? [])
		.map((block) => (block.type === 'paragraph' ? plainNote(block.children) : ''))
		.join(' ')
		.trim();
}

const rowOf = ({ chapters }: Notes, table: string): string =>
	plainNote(chapters.find((chapter) => chapter.table === table)?.row ?? []);

/**
 * All tables as one Data Package. Its date is the latest day in the data and its version adds what the files are known
 * by: the same files are the same package, whenever it is made.
 */
export function dataPackage(
	tables: readonly PublicTable[],
	notes: Notes,
	outlets: readonly Outlet[],
	homepage: string
): DataPackage {
	const day = lastDay(tables);
	const state = sha256(tables.map(({ name }) => csvOf(name)).join('')).slice(0, HASH_LENGTH);
	return {
		$schema: PROFILE,
		name: 'neon-to-dawn',
		title: 'Anora, from neon to dawn: the data of the essay',
		description:
			'Winners at Cannes, the features of Sean Baker, the competition of 2024 and the minutes of Anora, with who vouches for each value. An empty cell means that no source was seen, never zero.',
		homepage,
		version: `${day.split('-').map(Number).join('.')}+${state}`,
		created: `${day}T00:00:00Z`,
		licenses: [
			{
				name: 'MIT',
				path: 'https://opensource.org/license/mit',
				title: 'The selection, the keys, the notes and the readings'
			},
			{
				name: 'other-closed',
				path: `${homepage}#terms`,
				title: 'The figures of the sources, each on its own terms'
			}
		],
		sources: outlets.map(({ name, pages }) => {
			const path = pages.find(({ url }) => url)?.url;
			return path ? { title: name, path } : { title: name };
		}),
		resources: tables.map(({ name, columns, primaryKey, foreignKeys }) => ({
			name,
			title: rowOf(notes, name),
			description: whatOf(notes, name),
			type: 'table',
			path: `${name}.csv`,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			bytes: bytesOf(csvOf(name)),
			hash: `sha256:${sha256(csvOf(name))}`,
			schema: {
				fields: Object.entries(columns).map(([field, column]) => fieldOf(field, column)),
				missingValues: [''],
				...(primaryKey.length && { primaryKey }),
				...(foreignKeys.length && {
					foreignKeys: foreignKeys.map(({ field, table, other }) => ({
						fields: [field],
						reference: { resource: table, fields: [other] }
					}))
				})
			}
		}))
	};
}
