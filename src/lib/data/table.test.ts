import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import filmSources from '../../data/films-sources.csv?raw';
import films from '../../data/films.csv?raw';
import grid from '../../data/grid-by-year.csv?raw';
import lineup from '../../data/lineup-2024.csv?raw';
import scenes from '../../data/scenes.csv?raw';
import winnerSources from '../../data/winners-sources.csv?raw';
import winners from '../../data/winners.csv?raw';
import { anyText, mutationsOf } from '#lib/story/fixtures/arbitrary.ts';
import { parseTables } from './tables.ts';
import { flag, integer, maybe, number, oneOf, parseTable, slug, text } from './table.ts';

const FILE = 'src/data/table.csv';

const COLUMNS = { film: slug, year: integer(1939, 2026), mark: maybe(number(0, 10)), note: text };

const read = (source: string) => parseTable(FILE, source, COLUMNS, (row) => row.film);

const problemsOf = (source: string) =>
	read(source).problems.map(({ line, message }) => `${line} ${message}`);

const HEADING = 'film,year,mark,note';

describe('a table', () => {
	test('comes out as rows with the lines they begin on', () => {
		expect(read(`${HEADING}\nanora,2024,7.4,seen\n\ntake-out,2004,,seen\n`)).toEqual({
			value: [
				{ line: 2, film: 'anora', year: 2024, mark: 7.4, note: 'seen' },
				{ line: 4, film: 'take-out', year: 2004, mark: null, note: 'seen' }
			],
			problems: []
		});
	});

	test('may have other columns, in any order, a byte order mark and Windows line ends', () => {
		const { value, problems } = read(
			'\uFEFFyear,other,note,mark,film\r\n2024,x,seen,7.4,anora\r\n'
		);
		expect(problems).toEqual([]);
		expect(value).toEqual([{ line: 2, film: 'anora', year: 2024, mark: 7.4, note: 'seen' }]);
	});
});

describe('a problem is told with its line, what was found and what is allowed:', () => {
	const slips: [title: string, source: string, problems: string[]][] = [
		[
			'no text',
			'',
			['film', 'year', 'mark', 'note'].map((name) => `1 column ${name} is missing (found: nothing)`)
		],
		[
			'a missing column',
			'film,mark,note\nanora,7.4,seen',
			['1 column year is missing (found: film, mark, note)']
		],
		[
			'a column said twice',
			`${HEADING},year\nanora,2024,7.4,seen,2024`,
			['1 column year stands there twice']
		],
		['no rows', `${HEADING}\n`, ['1 the table has no rows']],
		[
			'a wrong number',
			`${HEADING}\nanora,2024,7;4,seen`,
			['2 mark is "7;4", expected a number from 0 to 10, or nothing']
		],
		[
			'a number out of bounds',
			`${HEADING}\nanora,2024,10.1,seen`,
			['2 mark is "10.1", expected a number from 0 to 10, or nothing']
		],
		[
			'a number in another notation',
			`${HEADING}\nanora,2024,1e0,seen`,
			['2 mark is "1e0", expected a number from 0 to 10, or nothing']
		],
		[
			'a year out of range',
			`${HEADING}\nanora,2204,7.4,seen`,
			['2 year is "2204", expected a whole number from 1939 to 2026']
		],
		[
			'a year with a fraction',
			`${HEADING}\nanora,2024.5,7.4,seen`,
			['2 year is "2024.5", expected a whole number from 1939 to 2026']
		],
		[
			'a missing year',
			`${HEADING}\nanora,,7.4,seen`,
			['2 year is nothing, expected a whole number from 1939 to 2026']
		],
		['an empty text', `${HEADING}\nanora,2024,7.4,`, ['2 note is nothing, expected some text']],
		[
			'an unsafe key',
			`${HEADING}\nAnora!,2024,7.4,seen`,
			['2 film is "Anora!", expected a key of small letters, digits and hyphens']
		],
		[
			'a duplicate key',
			`${HEADING}\nanora,2024,7.4,seen\nother,2024,7,seen\nanora,2023,7,seen`,
			['4 key "anora" stands on line 2 already']
		],
		['too few cells', `${HEADING}\nanora,2024,7.4`, ['2 the row has 3 cells, expected 4']],
		['too many cells', `${HEADING}\nanora,2024,7,4,seen`, ['2 the row has 5 cells, expected 4']],
		[
			'a quotation mark that is not closed',
			`${HEADING}\nanora,2024,7.4,seen\ntake-out,2004,,"seen\nother,1,,seen\n`,
			['3 a quotation mark in the row is not closed']
		],
		[
			'all of them at once',
			`${HEADING}\nAnora,2204,7.4,seen\nother,2024,x,seen`,
			[
				'2 film is "Anora", expected a key of small letters, digits and hyphens',
				'2 year is "2204", expected a whole number from 1939 to 2026',
				'3 mark is "x", expected a number from 0 to 10, or nothing'
			]
		]
	];

	test.each(slips)('%s', (_title, source, problems) => {
		expect(problemsOf(source)).toEqual(problems);
	});

	test.each(['\n', '\r\n'])('quoted cells over several lines (%j) keep the lines right', (end) => {
		const source = [HEADING, 'anora,2024,7.4,"seen', 'twice, and', '""again"""', 'other,x,,seen'];
		expect(problemsOf(source.join(end))).toEqual([
			'5 year is "x", expected a whole number from 1939 to 2026'
		]);
	});
});

describe('a cell', () => {
	test('of a few words takes those words and no other', () => {
		const cell = oneOf('film', 'phone');
		expect([cell.read('film'), cell.read('Film'), cell.read('')]).toEqual([
			'film',
			undefined,
			undefined
		]);
	});

	test('of yes or no takes its two words', () => {
		const cell = flag('yes', 'no');
		expect(['yes', 'no', 'true', ''].map((found) => cell.read(found))).toEqual([
			true,
			false,
			undefined,
			undefined
		]);
	});

	test('that may be empty is null then, never zero', () => {
		expect(maybe(number(0, 10)).read('')).toBeNull();
		expect(maybe(number(0, 10)).read('0')).toBe(0);
	});

	test('of a number takes every number in its bounds and none beyond', () => {
		const value = fc.double({ min: -100, max: 100, noNaN: true }).map((found) => found.toFixed(3));
		fc.assert(
			fc.property(value, (found) => {
				const expected = Number(found) >= 0 && Number(found) <= 10 ? Number(found) : undefined;
				expect(number(0, 10).read(found)).toEqual(expected);
			})
		);
	});
});

const FILES: Record<string, string> = {
	'winners.csv': winners,
	'winners-sources.csv': winnerSources,
	'films.csv': films,
	'films-sources.csv': filmSources,
	'lineup-2024.csv': lineup,
	'scenes.csv': scenes,
	'grid-by-year.csv': grid
};

const messagesOf = (changed: Record<string, string>) =>
	parseTables({ ...FILES, ...changed }).problems.map(
		({ file, line, message }) => `${file}:${line} ${message}`
	);

/** The line of a file that begins with a text. */
const lineOf = (source: string, start: string) =>
	source.split('\n').findIndex((line) => line.startsWith(start)) + 1;

describe('the tables of the essay', () => {
	test('each charted value of a winner needs a source', () => {
		const cut = winnerSources
			.split('\n')
			.filter((line) => !line.startsWith('anora,imdb_rating,'))
			.join('\n');
		expect(messagesOf({ 'winners-sources.csv': cut })).toEqual([
			`src/data/winners.csv:${lineOf(winners, 'anora,')} viewers_0_10 of anora has no source, expected a line in the sources table`
		]);
	});

	test('each budget of a film needs a source', () => {
		const cut = filmSources
			.split('\n')
			.filter((line) => !line.startsWith('take-out,budget'))
			.join('\n');
		expect(messagesOf({ 'films-sources.csv': cut })).toEqual([
			`src/data/films.csv:${lineOf(films, 'take-out,')} budget_usd_low of take-out has no source, expected a line in the sources table`
		]);
	});

	test('a gap between two scenes is a problem', () => {
		const lines = scenes.split('\n');
		const third = (lines[2] ?? '').replace(',5,8.0,', ',5,7.0,');
		const [problem] = messagesOf({ 'scenes.csv': lines.with(2, third).join('\n') });
		expect(problem).toBe(
			'src/data/scenes.csv:4 start_min is 8, expected 7, where the scene before ends'
		);
	});

	test('a file that is not there is a problem', () => {
		const [problem] = messagesOf({ 'scenes.csv': '' });
		expect(problem).toBe('src/data/scenes.csv:1 column scene is missing (found: nothing)');
	});
});

describe('whatever the text', () => {
	/** Every problem stands on a line of its file. */
	const holds = (changed: Record<string, string>) => {
		const files = { ...FILES, ...changed };
		for (const { file, line, message } of parseTables(files).problems) {
			const source = files[file.replace('src/data/', '')] ?? '';
			expect(line >= 1 && line <= source.split(/\r\n|\r|\n/).length).toBe(true);
			expect(message).not.toBe('');
		}
	};

	test('garbage is told as problems, and nothing is thrown', () => {
		const files = fc.dictionary(fc.constantFrom(...Object.keys(FILES)), anyText, { maxKeys: 2 });
		fc.assert(fc.property(files, holds), { numRuns: 60 });
	});

	test('slips in a table are told on lines of the table, and nothing is thrown', () => {
		for (const [name, source] of Object.entries(FILES))
			fc.assert(
				fc.property(mutationsOf(source), (changed) => holds({ [name]: changed })),
				{ numRuns: 15 }
			);
	});

	test('any cells come back from quotation marks as they went in', () => {
		const cell = fc
			.string({ minLength: 1, unit: 'binary' })
			.filter((found) => found.trim() === found);
		fc.assert(
			fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
				const rows = cells.map((found) => `"${found.replaceAll('"', '""')}"`);
				const { value, problems } = parseTable(FILE, ['note', ...rows].join('\n'), { note: text });
				expect(problems).toEqual([]);
				expect(value.map(({ note }) => note)).toEqual(cells);
			})
		);
	});
});
