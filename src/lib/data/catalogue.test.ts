import { expect, test } from 'vitest';
import { tableFiles } from '#lib/server/data/files.ts';
import { readCatalogue } from './catalogue.ts';

const messagesOf = (files: Record<string, string>) =>
	readCatalogue({ ...tableFiles, ...files }).problems.map(
		({ file, line, message }) => `${file}:${line} ${message}`
	);

const films = tableFiles['films.csv'] ?? '';

test('every table is published with all its columns, in the order of the file', () => {
	const { value, problems } = readCatalogue(tableFiles);
	expect(problems).toEqual([]);
	for (const { name, columns, rows } of value) {
		const [heading = ''] = (tableFiles[`${name}.csv`] ?? '').split(/\r?\n/);
		expect(Object.keys(columns).sort(), name).toEqual(heading.split(',').sort());
		for (const row of rows) expect(Object.keys(row)).toEqual(heading.split(','));
	}
});

test('a column that nobody describes is a problem', () => {
	const lines = films.split('\n').map((line, index) => (line ? `${line},${index || 'mood'}` : ''));
	expect(messagesOf({ 'films.csv': lines.join('\n') })).toEqual([
		'src/data/films.csv:1 column mood of films is not described, expected a line in src/lib/data/columns'
	]);
});

test('a file that nobody publishes is a problem', () => {
	expect(messagesOf({ 'moods.csv': 'film,mood\nanora,loud\n' })).toEqual([
		'src/data/moods.csv:1 the table is not published, expected an entry in src/lib/data/catalogue.ts'
	]);
});

test('a cell of a column that no chart reads is checked too', () => {
	expect(messagesOf({ 'films.csv': films.replace('2004-01-18', '18.1.2004') })).toEqual([
		'src/data/films.csv:3 premiere_date is "18.1.2004", expected a date such as 2024-05-25, or nothing'
	]);
});
