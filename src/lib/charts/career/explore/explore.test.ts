import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import type { Size } from '../../chart.ts';
import type { ExploreScene } from '../../explore/instrument.ts';
import { boxAround, labelBox, overlaps, within } from '../../place-labels.ts';
import type { CareerLayout } from '../marks.ts';
import { CONTROLS, SCALES } from './controls.ts';
import { interpolate } from './interpolate.ts';
import { layout } from './layout.ts';
import { caption, describe, leftOut, says, tip } from './words.ts';

const tables = parsedTables.value;
const LAPTOP: Size = { width: 1300, height: 540 };

const scene = (settings: Record<string, string> = {}, films: string[] = []): ExploreScene => ({
	name: 'explore',
	settings: { by: 'takings', order: 'year', ...settings },
	films
});

suite('in words', () => {
	test('one film has its value and its place', () => {
		expect(says(tables, scene({ by: 'viewers' }, ['anora']))).toBe('Anora: 7.4 of 10, 2nd of 6.');
		expect(says(tables, scene({ by: 'viewers' }, ['tangerine']))).toBe(
			'Tangerine: 7.1 of 10, joint 4th of 6.'
		);
		expect(says(tables, scene({ by: 'budget' }, ['four-letter-words']))).toBe(
			'Four Letter Words: budget not known.'
		);
	});

	test('two films are held against each other as far as is known', () => {
		const compared = (by: string, ...films: string[]) => says(tables, scene({ by }, films));
		expect(compared('viewers', 'anora', 'the-florida-project')).toContain(
			'The Florida Project stands 0.2 higher.'
		);
		expect(compared('budget', 'tangerine', 'anora')).toContain('Anora cost 60 times as much.');
		expect(compared('budget', 'prince-of-broadway', 'anora')).toContain(
			'Anora cost at least 120 times as much.'
		);
		expect(compared('takings', 'anora', 'prince-of-broadway')).toContain(
			'Prince of Broadway: takings not found. There is nothing to compare.'
		);
	});

	test('no film says from where to where they go', () => {
		expect(says(tables, scene({ by: 'budget' }))).toBe(
			'7 of 8 features, from Take Out ($3,000) to Anora ($6 million).'
		);
	});

	test('what has no place is named', () => {
		expect(leftOut(tables, scene({ by: 'viewers' }))).toEqual([
			{ why: 'No rating known', titles: ['Four Letter Words (2000)', 'Starlet (2012)'] }
		]);
	});

	test('heading, description and answers follow the measure, with who measured', () => {
		const rated = scene({ by: 'viewers', order: 'value' });
		expect(caption(tables, rated)).toMatchObject({
			title: 'Baker’s eight features by viewers’ rating',
			source: 'IMDb users, 14 August 2026'
		});
		expect(describe(tables, rated)).toContain('Anora (2024): 7.4 of 10; Prince of Broadway');
		expect(tip(tables, rated, 'anora')).toMatchObject({
			title: 'Anora, 2024',
			source: 'IMDb users, 14 August 2026'
		});
		expect(tip(tables, rated, 'nothing')).toBeNull();
	});
});

suite('the rows', () => {
	const order = (found: CareerLayout) => found.hits.map(({ key }) => key);

	test('stand in the order of the years, or the most first and the unknown last', () => {
		expect(order(layout(tables, scene(), LAPTOP))).toEqual(tables.films.map(({ film }) => film));
		expect(order(layout(tables, scene({ order: 'value' }), LAPTOP))).toEqual([
			'anora',
			'the-florida-project',
			'red-rocket',
			'tangerine',
			'starlet',
			'take-out',
			'four-letter-words',
			'prince-of-broadway'
		]);
	});

	test('have a point where a value is known, drawn out where sources differ', () => {
		const { points } = layout(tables, scene({ by: 'budget' }), LAPTOP);
		expect(points).toHaveLength(7);
		const range = (film: string) => points.find(({ key }) => key === film)?.rangeX;
		expect(range('prince-of-broadway')).toBeGreaterThan(0);
		expect(range('anora')).toBe(0);
	});

	test('of two films held against each other keep their colour, all others stand back', () => {
		const found = layout(tables, scene({}, ['anora', 'tangerine']), LAPTOP);
		const lit = found.points.filter(({ emphasis }) => emphasis === 1).map(({ key }) => key);
		expect(lit).toEqual(['tangerine', 'anora']);
		expect(found.rules.filter(({ kind }) => kind === 'plain')).toHaveLength(2);
	});

	test('slide along where they stay, so that no title goes', () => {
		const [from, to] = [scene({ by: 'budget' }), scene({ by: 'viewers' })].map((one) =>
			layout(tables, one, LAPTOP)
		) as [CareerLayout, CareerLayout];
		expect(interpolate(from, to, 0.5).titles.map(({ opacity }) => opacity)).toEqual(
			Array(8).fill(1)
		);
		expect(interpolate(from, to, 0)).toBe(from);
		expect(interpolate(from, to, 1)).toBe(to);
	});
});

test('every value is on its scale', () => {
	for (const scale of Object.values(SCALES))
		for (const film of tables.films) {
			const bounds = scale.bounds(film);
			if (!bounds) continue;
			expect(bounds.least, film.film).toBeGreaterThanOrEqual(scale.ends[0]);
			expect(bounds.most, film.film).toBeLessThanOrEqual(scale.ends[1]);
		}
});

test('a drawing of any choice keeps its words inside the area and apart', () => {
	const scenes = fc
		.record({
			by: fc.constantFrom(...CONTROLS[0].options.map(({ value }) => value)),
			order: fc.constantFrom(...CONTROLS[1].options.map(({ value }) => value)),
			films: fc.uniqueArray(fc.constantFrom(...tables.films.map(({ film }) => film)), {
				maxLength: 2
			})
		})
		.map(({ films, ...settings }) => scene(settings, films));
	const sizes = fc.record({
		width: fc.integer({ min: 280, max: 1600 }),
		height: fc.integer({ min: 250, max: 1000 })
	});
	fc.assert(
		fc.property(scenes, sizes, (asked, size) => {
			const found = layout(tables, asked, size);
			const words = [...found.notes, ...found.labels].map(labelBox);
			const points = found.points.map(({ x, y, radius, rangeX }) =>
				boxAround(x, y, 2 * (radius + rangeX), 2 * radius)
			);
			const area = { x: -0.01, y: -0.01, width: size.width + 0.02, height: size.height + 0.02 };
			for (const box of [...words, ...points]) expect(within(box, area)).toBe(true);
			for (const [index, box] of words.entries())
				for (const other of [...points, ...words.slice(index + 1)])
					expect(overlaps(box, other)).toBe(false);
		}),
		{ numRuns: 200 }
	);
});
