import { describe, expect, test } from 'vitest';
import { parseSourcing } from '#lib/data/sourcing.ts';
import { cite } from '#lib/data/sources.ts';
import { numbersOf } from '#lib/server/numbers.ts';
import { story, tables } from '#lib/server/story.ts';
import { allNumbers } from './all-numbers.ts';
import { atHand } from './at-hand.ts';
import { isLong, textOf, type NumbersRow, type NumbersTable } from './numbers.ts';

const SIZES = [
	{ width: 320, height: 260 },
	{ width: 900, height: 700 }
];
const sections = story.sections.map((section) => [section.id, section] as const);

/** Every number in a text, thousands and decimals included: "between $46,000 and $50,000" has 46,000 and 50,000. */
const numbersIn = (text: string): string[] => text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];

/** All that a table says around a row and in it. */
const said = (table: NumbersTable, row: NumbersRow): string =>
	[table.caption, ...row.cells.map(textOf)].join(' | ');

/** The rows of a section under a key, each with its table. */
const rowsAt = (id: string, key: string) =>
	(numbersOf[id] ?? []).flatMap((table) =>
		table.rows.filter((row) => row.key === key).map((row) => ({ table, row }))
	);

test('every section has numbers', () => {
	expect(Object.keys(numbersOf).sort()).toEqual(sections.map(([id]) => id).sort());
	for (const [id] of sections) expect(numbersOf[id]?.length, id).toBeGreaterThan(0);
	expect(Object.keys(allNumbers).sort()).toEqual(Object.keys(atHand).sort());
});

describe.each(sections)('the tables of %s', (id, section) => {
	const told = numbersOf[id] ?? [];

	test('have a cell for each column, words in each cell, and no row twice', () => {
		for (const { caption, columns, rows } of told) {
			expect(caption).not.toBe('');
			expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
			expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
			expect(rows.length).toBeGreaterThan(0);
			for (const { key, cells } of rows) {
				expect(cells.length, key).toBe(columns.length);
				for (const cell of cells) expect(textOf(cell).trim(), key).not.toBe('');
			}
		}
		expect(new Set(told.map((table) => table.id)).size).toBe(told.length);
	});

	test('name a source and a date in each row', () => {
		for (const { rows } of told)
			for (const { key, sources } of rows) {
				expect(sources.length, key).toBeGreaterThan(0);
				for (const { outlet, date, url } of sources) {
					expect(outlet, key).not.toBe('');
					expect(date, key).not.toBe('');
					if (url !== null) expect(URL.canParse(url), url).toBe(true);
				}
			}
	});

	test('have a row for every mark that answers in any scene', () => {
		const chart = atHand[section.chart]!;
		for (const { scene } of section.steps)
			for (const size of SIZES)
				for (const { key } of chart.layout(tables, scene, size).hits)
					expect(rowsAt(id, key), `${scene.name}: ${key}`).not.toEqual([]);
	});

	test('say every number that a mark’s own answer says, and its name', () => {
		const chart = atHand[section.chart]!;
		let compared = 0;
		for (const { scene } of section.steps)
			for (const { key } of chart.layout(tables, scene, SIZES[1]!).hits) {
				const tip = chart.tip(tables, scene, key)!;
				const answer = [tip.title, ...tip.lines].join(' | ');
				const numbers = numbersIn(answer);
				const rows = rowsAt(id, key).map(({ table, row }) => said(table, row));
				const missing = rows.map((words) => {
					const own = numbersIn(words);
					return numbers.filter((number) => !own.includes(number));
				});
				expect(missing, `${scene.name}: ${key}: ${answer}\n${rows.join('\n')}`).toContainEqual([]);
				compared += numbers.length;
			}
		// The insults have no marks that answer: nothing is measured there.
		expect(compared > 0).toBe(section.chart !== 'insults');
	});

	test('name the source that a mark’s own answer names', () => {
		const chart = atHand[section.chart]!;
		for (const { scene } of section.steps)
			for (const { key } of chart.layout(tables, scene, SIZES[1]!).hits) {
				const { source } = chart.tip(tables, scene, key)!;
				const cited = rowsAt(id, key).flatMap(({ row }) => row.sources.map(cite));
				const isMinutes = /^(Time: |Minutes from )/.test(source);
				const isNone = source === '' || source.startsWith('No source');
				expect(
					cited.includes(source) || isMinutes || isNone,
					`${scene.name}: ${key}: ${source}`
				).toBe(true);
			}
	});
});

test('what is unknown is told in words, never as a number, and is sorted last', () => {
	const winners = numbersOf['thirteen-years']![0]!;
	const yol = winners.rows.find(({ key }) => key === 'yol')!;
	const viewers = winners.columns.findIndex(({ key }) => key === 'viewers');
	expect(yol.cells[viewers]).toEqual({ text: 'not known', value: null });
	const takings = winners.columns.findIndex(({ key }) => key === 'takings');
	const marty = winners.rows.find(({ key }) => key === 'marty')!;
	expect(textOf(marty.cells[takings]!)).toBe('at least $3.0 million, no worldwide figure');
	const features = numbersOf['eight-films']![0]!;
	const budget = features.columns.findIndex(({ key }) => key === 'budget');
	expect(features.rows.map((row) => textOf(row.cells[budget]!))).toEqual([
		'not known',
		'$3,000',
		'between $46,000 and $50,000',
		'between $235,000 and $250,000',
		'$100,000',
		'$2 million',
		'between $1 million and $1.1 million',
		'$6 million'
	]);
});

test('the essay’s film has its row marked in every table of films', () => {
	for (const [id, key] of [
		['thirteen-years', 'anora'],
		['on-the-wheel', 'anora'],
		['eight-films', 'anora'],
		['windshield', 'anora']
	] as const)
		expect(
			numbersOf[id]![0]!.rows.filter(({ own }) => own).map((row) => row.key),
			id
		).toEqual([key]);
});

test('a reading is called one: the lines of fortune, the lights, the insults', () => {
	const notes = (id: string) => numbersOf[id]!.map(({ note }) => note).join(' ');
	expect(notes('fairy-tale-to-dawn')).toContain('no figure stands behind their height');
	expect(notes('overture')).toContain('a reading of the essay, not a measurement');
	expect(notes('loud')).toContain('Nothing is measured');
});

test('tables of over ten rows can be sorted, shorter ones need not', () => {
	const lengths = Object.values(numbersOf).flat();
	for (const table of lengths) expect(isLong(table)).toBe(table.rows.length > 10);
	expect(lengths.filter(isLong).length).toBeGreaterThan(3);
});

test('the minutes that a source gives lead there, those of the pages nowhere', () => {
	const { scenes } = parseSourcing({
		'scenes.csv': [
			'scene,basis,basis_note,source_url',
			'a-door,sourced,sourced (end),https://example.org/door',
			'a-car,script-pages,inferred from pages,https://example.org/car'
		].join('\n')
	});
	expect(scenes.of('a-door', 'minutes')).toEqual({
		outlet: 'sourced (end)',
		url: 'https://example.org/door',
		date: 'undated'
	});
	expect(scenes.of('a-car', 'minutes')?.url).toBe(null);
});
