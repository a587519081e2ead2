import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { atHand } from '#lib/charts/at-hand.ts';
import type { Chart, Layout, Size } from '#lib/charts/chart.ts';
import type { Tables } from '#lib/data/tables.ts';
import type { Scene } from '#lib/story/types.ts';
import { tableFiles } from '../data/files.ts';
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
