import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import type { Size } from '../../chart.ts';
import type { ExploreScene } from '../../explore/instrument.ts';
import { boxAround, labelBox, overlaps, within } from '../../place-labels.ts';
import type { WinnersLayout } from '../marks.ts';
import { interpolate } from '../motion.ts';
import { CONTROLS } from './controls.ts';
import { figureOf } from './figures.ts';
import { layout } from './layout.ts';
import { caption, describe, leftOut, says } from './words.ts';

const tables = parsedTables.value;
const { winners } = tables;
const LAPTOP: Size = { width: 1300, height: 560 };

const scene = (settings: Record<string, string> = {}, films: string[] = []): ExploreScene => ({
	name: 'explore',
	settings: { by: 'viewers', since: '2000', only: 'all', ...settings },
	films
});
const leaf = (found: WinnersLayout, film: string) =>
	found.leaves.find(({ key, opacity }) => key === film && opacity > 0);
const called = (found: WinnersLayout) =>
	found.labels.filter(({ key }) => key.startsWith('called-')).map(({ lines }) => lines.join(' '));

test('the first year that can be chosen is that of the first winner', () => {
	const first = Math.min(...winners.map(({ year }) => year));
	expect(CONTROLS[1].options[0]?.value).toBe(String(first));
});

suite('in words', () => {
	test('one film has its value and its place among those that are shown', () => {
		expect(says(tables, scene({}, ['anora']))).toBe(
			'Anora: 7.4 of 10, joint 15th of 24, 2000 to 2024.'
		);
		expect(says(tables, scene({ only: 'american', since: '1989', by: 'critics' }, ['anora']))).toBe(
			'Anora: 91 of 100, 2nd of 8 American-led winners, 1989 to 2024.'
		);
	});

	test('a film outside of what is shown is said to be, with its value', () => {
		expect(says(tables, scene({}, ['taxi-driver']))).toBe(
			'Taxi Driver: 8.2 of 10. It won in 1976, before the years that are shown.'
		);
		expect(says(tables, scene({ only: 'american' }, ['parasite']))).toBe(
			'Parasite: 8.5 of 10. It is not an American-led winner.'
		);
	});

	test('two films are held against each other by the points between them', () => {
		expect(says(tables, scene({}, ['anora', 'parasite']))).toBe(
			'Anora: 7.4 of 10. Parasite: 8.5 of 10. Parasite stands 1.1 higher.'
		);
		expect(says(tables, scene({ by: 'critics' }, ['parasite', 'anora']))).toBe(
			'Parasite: 97 of 100. Anora: 91 of 100. Parasite stands 6 higher.'
		);
		expect(says(tables, scene({}, ['parasite', 'the-pianist']))).toContain('The two are level.');
	});

	test('takings are compared as far as they are known', () => {
		const compared = (...films: string[]) => says(tables, scene({ by: 'takings' }, films));
		expect(compared('anora', 'parasite')).toBe(
			'Anora: about $56 million worldwide. Parasite: about $259 million worldwide. Parasite took nearly five times as much.'
		);
		expect(compared('anora', 'the-tree-of-life')).toContain(
			'Which of them took more is not known.'
		);
		expect(compared('parasite', 'taxi-driver')).toContain(
			'Taxi Driver: at least $29 million, no worldwide figure. Which of them took more is not known.'
		);
		expect(compared('titane', 'taxi-driver')).toContain(
			'Taxi Driver took at least four times as much.'
		);
		expect(compared('anora', 'the-eel')).toBe(
			'Anora: about $56 million worldwide. The Eel: takings not known. There is nothing to compare.'
		);
	});

	test('no film says how many there are, and from where to where', () => {
		expect(says(tables, scene({ since: '2011' }))).toBe(
			'14 winners since 2011, from Titane (6.4 of 10) to Parasite (8.5 of 10).'
		);
	});

	test('what is not drawn is named, with the reason', () => {
		expect(leftOut(tables, scene())).toEqual([
			{ why: 'No score from viewers was found for', titles: ['Fjord (2026)'] }
		]);
		expect(leftOut(tables, scene({ by: 'critics' }))[0]?.titles).toEqual([
			'Titane (2021)',
			'Fjord (2026)'
		]);
		expect(leftOut(tables, scene({ by: 'takings', since: '1989' }))[1]).toEqual({
			why: 'Only an “at least” below the scale is known of',
			titles: [
				'Underground (1995)',
				'Taste of Cherry (1997)',
				'Eternity and a Day (1998)',
				'Rosetta (1999)'
			]
		});
		expect(leftOut(tables, scene({ only: 'american' }))).toEqual([]);
	});

	test('heading and source follow what is chosen', () => {
		expect(
			caption(tables, scene({ only: 'american', since: '1955', by: 'takings' }))
		).toMatchObject({
			title: 'American-led winners since 1955, by takings',
			source: expect.stringContaining('Box office')
		});
		expect(describe(tables, scene({ only: 'american' }, ['anora']))).toContain(
			'All others are dimmed.'
		);
	});
});

suite('the leaves', () => {
	test('of a choice are all winners of its years with a value', () => {
		const found = layout(tables, scene({ since: '1970' }), LAPTOP);
		const known = winners.filter(({ year, viewers }) => year >= 1970 && viewers !== null);
		expect(found.hits.map(({ key }) => key).sort()).toEqual(known.map(({ film }) => film).sort());
	});

	test('of films that do not count are a hint, those of films held against each other have all their light', () => {
		const found = layout(
			tables,
			scene({ only: 'american' }, ['anora', 'the-tree-of-life']),
			LAPTOP
		);
		expect(leaf(found, 'parasite')?.opacity).toBeLessThan(0.2);
		expect(leaf(found, 'the-tree-of-life')?.opacity).toBe(1);
		expect(leaf(found, 'elephant')?.opacity).toBe(0.5);
		expect(leaf(found, 'anora')?.opacity).toBe(1);
	});

	test('of chosen films are called by name and value, and have a line at their height', () => {
		const found = layout(tables, scene({}, ['titane', 'parasite']), LAPTOP);
		expect(called(found)).toEqual(['Titane 6.4', 'Parasite 8.5']);
		const heights = found.levels.filter(({ kind }) => kind === 'film').map(({ y }) => y);
		expect(heights).toEqual([leaf(found, 'parasite')?.y, leaf(found, 'titane')?.y]);
	});

	test('of an “at least” say so at its name and at its line', () => {
		const found = layout(tables, scene({ by: 'takings', since: '1955' }, ['taxi-driver']), LAPTOP);
		expect(called(found)).toEqual(['Taxi Driver ≥ $28.6M']);
		expect(found.levels.filter(({ kind }) => kind !== 'scale')).toMatchObject([{ kind: 'least' }]);
		const unknown = winners.find(({ gross }) => gross === null);
		expect(unknown && figureOf(unknown, 'takings')).toBe('');
	});
});

/** Where a drawing breaks its own rules: marks or lettering outside the area, or over one another. */
function faults(found: WinnersLayout, size: Size): string[] {
	const area = { x: 0, y: 0, ...size };
	const leaves = found.leaves
		.filter(({ opacity }) => opacity > 0)
		.map((one) => ({ key: one.key, box: boxAround(one.x, one.y, one.width, one.height) }));
	const labels = found.labels.map((label) => ({ key: label.key, box: labelBox(label) }));
	const outside = [...leaves, ...labels].filter(({ box }) => !within(box, area));
	const crossed = labels.flatMap((label, index) =>
		[...leaves, ...labels.slice(index + 1)]
			.filter((other) => overlaps(label.box, other.box))
			.map((other) => `${label.key} over ${other.key}`)
	);
	return [...outside.map(({ key }) => `${key} outside`), ...crossed];
}

suite('a drawing', () => {
	const scenes = fc
		.record({
			by: fc.constantFrom(...CONTROLS[0].options.map(({ value }) => value)),
			since: fc.constantFrom(...CONTROLS[1].options.map(({ value }) => value)),
			only: fc.constantFrom(...CONTROLS[2].options.map(({ value }) => value)),
			films: fc.uniqueArray(fc.constantFrom(...winners.map(({ film }) => film)), { maxLength: 2 })
		})
		.map(({ films, ...settings }) => scene(settings, films));
	const sizes = fc.record({
		width: fc.integer({ min: 280, max: 1600 }),
		height: fc.integer({ min: 250, max: 1000 })
	});

	test('of any choice in any area keeps its lettering whole and apart, and each key once', () => {
		fc.assert(
			fc.property(scenes, sizes, (asked, size) => {
				const found = layout(tables, asked, size);
				expect(faults(found, size)).toEqual([]);
				for (const marks of [found.leaves, found.labels, found.levels, found.brackets, found.hits])
					expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
			}),
			{ numRuns: 300 }
		);
	});

	test('calls films by their names where they have a leaf: both where there is room, one anywhere', () => {
		/** On less, the names of neighbours in year and value have no room beside each other: words below say both. */
		const ROOM = { width: 480, height: 340 };
		const neighbours = scene({ by: 'viewers', since: '1955' }, [
			'amour',
			'blue-is-the-warmest-colour'
		]);
		fc.assert(
			fc.property(scenes, sizes, (asked, size) => {
				const found = layout(tables, asked, size);
				const drawn = asked.films.filter((film) => film !== 'anora' && leaf(found, film));
				const hasRoom = size.width >= ROOM.width && size.height >= ROOM.height;
				const least = hasRoom ? drawn.length : Math.min(drawn.length, 1);
				expect(called(found).length).toBeGreaterThanOrEqual(least);
				expect(called(found).length).toBeLessThanOrEqual(drawn.length);
			}),
			{ numRuns: 300, examples: [[neighbours, { width: 500, height: 340 }]] }
		);
	});

	test('on its way from one choice to another never shows two scales at once', () => {
		fc.assert(
			fc.property(scenes, scenes, sizes, fc.double({ min: 0, max: 1 }), (a, b, size, t) => {
				const [from, to] = [layout(tables, a, size), layout(tables, b, size)];
				const measures = interpolate(from, to, t)
					.levels.filter(({ opacity, kind }) => opacity > 0 && kind === 'scale')
					.map(({ key }) => key.split('-')[0]);
				expect(new Set(measures).size).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 40 }
		);
	});
});
