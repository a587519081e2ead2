import { expect, test } from 'vitest';
import { notesFile, tableFiles } from './files.ts';
import { dataFrom, parsedData } from './parsed-data.ts';

const problemsOf = (...given: Parameters<typeof dataFrom>) =>
	dataFrom(...given).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

const films = tableFiles['films.csv'] ?? '';

test('the tables and the notes on them have no problem', () => {
	expect(parsedData.problems).toEqual([]);
	expect(parsedData.value.notes.chapters).toHaveLength(parsedData.value.tables.length);
});

test('notes that are not there are told', () => {
	expect(problemsOf(tableFiles, '')).toContain(
		'src/data/SOURCES.md:1 the table films.csv has no chapter, expected "## `films.csv`"'
	);
});

test('a slip in a cell is told alone, not as a number of rows that is wrong', () => {
	const files = { ...tableFiles, 'films.csv': films.replace(',digital,', ',digitally,') };
	expect(problemsOf(files, notesFile)).toEqual([
		'src/data/films.csv:3 capture is "digitally", expected one of film, digital, phone'
	]);
});

test('a row too many is told where the rows are counted', () => {
	const [heading = '', first = '', ...rest] = films.split('\n');
	const another = first.replace('four-letter-words', 'five-letter-words');
	const files = { ...tableFiles, 'films.csv': [heading, first, another, ...rest].join('\n') };
	expect(problemsOf(files, notesFile)).toEqual([
		expect.stringMatching(/^src\/data\/SOURCES\.md:\d+ films\.csv has "8" rows, expected 9$/)
	]);
});
