import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { atHand } from '#lib/charts/at-hand.ts';
import type { Chart, Layout, Size } from '#lib/charts/chart.ts';
import type { Tables } from '#lib/data/tables.ts';
import type { Scene } from '#lib/story/types.ts';
import { textOf, type NumbersTable } from '#lib/charts/numbers.ts';
import { tableFiles } from '../data/files.ts';
import { numbersOf } from '../numbers.ts';
import { tables as checked } from '../story.ts';
import { facts } from './facts.ts';

const tables = checked as Tables;
const SIZE: Size = { width: 900, height: 640 };

const rowsOf = (name: string) => csvParse(tableFiles[name] ?? '');

/** A chart in a scene: what its marks say when they are asked, and all that is lettered on it. */
function shown(name: string, words: string) {
	const chart = atHand[name] as Chart;
	const scene = chart.parse(words, tables) as Scene;
	const { labels = [] } = chart.layout(tables, scene, SIZE) as Layout & {
		labels?: { lines?: string[]; text?: string }[];
	};
	return {
		tip: (key: string) => chart.tip(tables, scene, key)?.lines.join(' | ') ?? '',
		lettering: labels.map(({ lines, text }) => text ?? lines?.join(' ') ?? '').join(' | ')
	};
}

/** A number as a word of its own, with a decimal that is zero or without: 7.4 is not in 17.4. */
const asWord = (number: number) =>
	new RegExp(`(?<![\\d.])${number.toString().replace('.', '\\.')}(?:\\.0)?(?!\\d|\\.\\d)`);

const told = facts(tables);
const winners = rowsOf('winners.csv');
const anora = winners.find(({ film }) => film === 'anora');

describe('the file, the mark that is asked and the sentence say one number:', () => {
	test.each([
		['viewers_0_10', 'rating', 'viewers'],
		['critics_0_100', 'critics', 'critics']
	] as const)('%s of every winner', (column, scene, kind) => {
		const { tip } = shown('winners', scene);
		const known = winners.filter((row) => row[column] !== '');
		expect(known.length).toBeGreaterThan(40);
		for (const row of known) {
			const line = tip(row.film ?? '')
				.split(' | ')
				.find((part) => part.includes(` from ${kind}`));
			expect(line, row.film).toMatch(asWord(Number(row[column])));
		}
		for (const row of winners.filter((row) => row[column] === ''))
			expect(tip(row.film ?? ''), row.film).toContain('No score');
	});

	test.each([
		['rating', 'viewers_0_10', 'anora.viewers'],
		['critics', 'critics_0_100', 'anora.critics']
	] as const)('Anora’s, in the scene %s, on the drawing too', (scene, column, fact) => {
		const value = Number(anora?.[column]);
		expect(told[fact]).toMatch(asWord(value));
		expect(shown('winners', scene).lettering).toMatch(asWord(value));
	});

	test('the grid’s mean of every film of the competition', () => {
		const { tip } = shown('lineup', 'ranking');
		for (const row of rowsOf('lineup-2024.csv'))
			expect(
				tip(row.film ?? '')
					.split(' of 4')[0]
					?.replace('≈', ''),
				row.film
			).toMatch(asWord(Number(row.grid_mean_0_4)));
	});

	test('how many winners are American', () => {
		const american = winners.filter((row) => row.us_production === 'true').length;
		expect(told['american.count']).toMatch(asWord(american));
	});

	test('the minutes and the scenes of the film', () => {
		const scenes = rowsOf('scenes.csv');
		expect(told['scenes.count']).toBe(String(scenes.length));
		expect(told['film.minutes']).toBe(
			String(Math.max(...scenes.map((row) => Number(row.end_min))))
		);
	});
});

/** What stands in a column of a table behind a drawing: the words, and what they are sorted by. */
function cellsOf(section: string, id: string, column: string) {
	const table = numbersOf[section]?.find((one) => one.id === id) as NumbersTable;
	const at = table.columns.findIndex(({ key }) => key === column);
	return table.rows.map(({ key, cells }) => {
		const cell = cells[at]!;
		return { key, text: textOf(cell), value: typeof cell === 'string' ? undefined : cell.value };
	});
}

const numberOf = (cell: string | undefined) => (cell ? Number(cell) : null);

describe('a table behind a drawing says of every row what the file says:', () => {
	test.each([
		['thirteen-years', 'winners', 'viewers', 'winners.csv', 'film', 'viewers_0_10'],
		['thirteen-years', 'winners', 'critics', 'winners.csv', 'film', 'critics_0_100'],
		['thirteen-years', 'winners', 'year', 'winners.csv', 'film', 'year'],
		['on-the-wheel', 'line-up', 'mean', 'lineup-2024.csv', 'film', 'grid_mean_0_4'],
		['eight-films', 'features', 'year', 'films.csv', 'film', 'year'],
		['eight-films', 'features', 'first-timers', 'films.csv', 'film', 'leads_first_time'],
		['eight-films', 'features', 'takings', 'films.csv', 'film', 'gross_worldwide_usd_high'],
		['fairy-tale-to-dawn', 'scenes', 'minutes', 'scenes.csv', 'scene', 'start_min'],
		['fairy-tale-to-dawn', 'scenes', 'uncertainty', 'scenes.csv', 'scene', 'uncertainty_min']
	])('%s, %s: %s', (section, id, column, file, key, name) => {
		const rows = rowsOf(file);
		const cells = cellsOf(section, id, column);
		expect(cells.map((cell) => cell.key).toSorted()).toEqual(
			rows.map((row) => row[key]).toSorted()
		);
		for (const cell of cells) {
			const row = rows.find((one) => one[key] === cell.key);
			expect(cell.value, cell.key).toBe(numberOf(row?.[name]));
			if (cell.value === null) expect(cell.text).toMatch(/^not (known|counted)/);
		}
	});

	test('the winners’ takings lie between their low and their high, and an “at least” is called so', () => {
		for (const { key, text, value } of cellsOf('thirteen-years', 'winners', 'takings')) {
			const row = winners.find(({ film }) => film === key);
			const ends = [row?.gross_low_usd, row?.gross_high_usd].map(numberOf);
			const known = numberOf(row?.gross_worldwide_usd) ?? numberOf(row?.us_gross_usd) ?? ends[0];
			if (value === null || value === undefined) {
				expect(known, key).toBeNull();
				continue;
			}
			expect(value, key).toBeGreaterThanOrEqual(ends[0] ?? value);
			expect(value, key).toBeLessThanOrEqual(ends[1] ?? value);
			expect(/at least/.test(text), key).toBe(row?.gross_scope === 'us_only_or_partial');
			expect(/estimate/.test(text), key).toBe(row?.gross_scope === 'worldwide_estimate');
		}
	});

	test('Anora’s millions are one figure in the sentence, in the answer of its leaf and in both tables', () => {
		const millions = Math.round(Number(anora?.gross_worldwide_usd) / 1e6);
		const own = (cells: { key: string; text: string }[]) =>
			cells.find(({ key }) => key === 'anora')?.text ?? '';
		const said = [
			told['anora.gross'],
			shown('winners', 'takings').tip('anora'),
			own(cellsOf('thirteen-years', 'winners', 'takings')),
			own(cellsOf('eight-films', 'features', 'takings'))
		];
		for (const words of said)
			expect(words).toMatch(new RegExp(`\\$${millions}(?:\\.\\d)? million`));
	});
});
