import { outletsOf } from '#lib/data/outlets.ts';
import type { PublicTable } from '#lib/data/catalogue.ts';
import { bytesOf, csvOf, toJson } from '#lib/server/data/downloads.ts';
import { termsFor } from '#lib/server/data/terms.ts';
import { published, story } from '#lib/server/story.ts';
import { checksOf } from '#lib/story/verdicts.ts';
import type { Section } from '#lib/story/types.ts';
import type { ToldColumn, ToldTable } from './chapter.ts';
import { outlets, tableNamed, tables } from './published.ts';

const { intro, chapters, terms, closing } = published.notes;

const columnsOf = ({ columns, rows }: PublicTable): ToldColumn[] =>
	Object.entries(columns).map(([name, { field, unit, meaning }]) => ({
		name,
		type: field.type,
		unit,
		meaning,
		known: rows.filter((row) => row[name] !== null).length
	}));

/** The table itself and the one that says who vouches for it. */
const withSources = (name: string) =>
	tables.filter((table) => table.name === name || table.name === `${name}-sources`);

const told = chapters.map((chapter): ToldTable => {
	const table = tableNamed(chapter.table);
	const csv = csvOf(table.name);
	return {
		...chapter,
		rows: table.rows.length,
		columns: columnsOf(table),
		terms: termsFor(outletsOf(withSources(table.name)), terms),
		downloads: [
			{ href: `${table.name}.csv`, kind: 'CSV', bytes: bytesOf(csv) },
			{ href: `${table.name}.json`, kind: 'JSON', bytes: bytesOf(toJson(table)) }
		]
	};
});

export const load = () => ({
	intro,
	chapters: told,
	terms,
	closing,
	outlets,
	checks: checksOf(story.sections as Section[])
});
