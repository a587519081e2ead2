import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import type { Size } from '../../chart.ts';
import type { ExploreScene } from '../../explore/instrument.ts';
import { labelBox, overlaps, within } from '../../place-labels.ts';
import type { LineupLayout } from '../marks.ts';
import { carBox } from '../wheel-plan.ts';
import { CONTROLS } from './controls.ts';
import { interpolate } from './interpolate.ts';
import { layout } from './layout.ts';
import { lineupInstrument } from './lineup-instrument.ts';
import { caption, describe, leftOut, says, tip } from './words.ts';

const tables = parsedTables.value;
const LAPTOP: Size = { width: 1300, height: 540 };

const scene = (settings: Record<string, string> = {}, films: string[] = []): ExploreScene => ({
	name: 'explore',
	settings: { by: 'grid', only: 'all', ...settings },
	films
});
const carOf = (found: LineupLayout, film: string) => found.cars.find(({ key }) => key === film);

suite('in words', () => {
	test('one film has its mean and its place', () => {
		expect(says(tables, scene({}, ['anora']))).toBe('Anora: 3.3 of 4, joint 2nd of 22.');
		expect(says(tables, scene({ by: 'polls' }, ['anora']))).toBe('Anora: 8.3 of 10, 1st of 22.');
		expect(says(tables, scene({ only: 'prizes' }, ['bird']))).toBe(
			'Bird: 2.3 of 4. It won no prize.'
		);
	});

	test('two films are held against each other, as far as a mean may be off', () => {
		expect(says(tables, scene({}, ['anora', 'all-we-imagine-as-light']))).toContain(
			'The two are level.'
		);
		expect(says(tables, scene({}, ['megalopolis', 'the-shrouds']))).toContain(
			'The Shrouds: ≈2.1 of 4. Which of them stands higher is not known.'
		);
		expect(says(tables, scene({ by: 'polls' }, ['the-shrouds', 'megalopolis']))).toContain(
			'Megalopolis stands 1.2 higher.'
		);
	});

	test('votes are told one by one, or said to be not known', () => {
		expect(says(tables, scene({ by: 'votes' }))).toBe(
			'Anora: 6 × 4, 4 × 3, 1 × 2, and 1 × 1 of 4, mean 3.3.'
		);
		expect(says(tables, scene({ by: 'votes' }, ['parthenope']))).toBe(
			'Parthenope: single votes not known, mean ≈1.6.'
		);
		expect(leftOut(tables, scene({ by: 'votes' }))[0]?.titles).toHaveLength(6);
		expect(leftOut(tables, scene({ by: 'polls' }))).toEqual([]);
	});

	test('heading, description and answers say whose marks they are', () => {
		expect(caption(tables, scene({ by: 'polls' })).source).toContain('All critics’ polls');
		expect(caption(tables, scene({ by: 'votes' }, ['anora', 'bird'])).title).toBe(
			'The votes for Anora and Bird'
		);
		expect(describe(tables, scene({ only: 'prizes' }))).toContain('without a prize are dimmed');
		expect(tip(tables, scene(), 'anora')?.lines[0]).toBe('3.3 of 4, joint 2nd of 22');
		expect(tip(tables, scene({ by: 'votes' }), 'anora-votes-4')).toMatchObject({
			title: 'Anora: 4 of 4',
			lines: ['6 of 12 votes', 'Mean of all: 3.3']
		});
		expect(tip(tables, scene(), 'nothing')).toBeNull();
	});
});

suite('the cars', () => {
	test('stand in the order of the mean that is chosen, those under its threshold not lit', () => {
		const polls = layout(tables, scene({ by: 'polls' }), LAPTOP);
		expect(polls.cars.slice(0, 3).map(({ key }) => key)).toEqual([
			'anora',
			'the-seed-of-the-sacred-fig',
			'the-substance'
		]);
		expect(polls.cars.filter(({ lit }) => lit === 0)).toHaveLength(8);
		expect(layout(tables, scene(), LAPTOP).cars.filter(({ lit }) => lit === 0)).toHaveLength(7);
	});

	test('of films without a prize are dimmed where prizes are asked for', () => {
		const found = layout(tables, scene({ only: 'prizes' }), LAPTOP);
		expect(carOf(found, 'bird')?.opacity).toBeLessThan(0.3);
		expect(carOf(found, 'anora')?.opacity).toBe(1);
		expect(carOf(found, 'the-substance')?.opacity).toBe(1);
	});

	test('of two films are as many as their votes, side by side, each stack with its count', () => {
		const found = layout(tables, scene({ by: 'votes' }, ['anora', 'the-substance']), LAPTOP);
		const votes = (film: string) => found.cars.filter(({ key }) => key.startsWith(`${film}-vote-`));
		expect(votes('anora')).toHaveLength(12);
		expect(votes('the-substance')).toHaveLength(12);
		expect(votes('anora')[0]?.x).not.toBe(votes('the-substance')[0]?.x);
		expect(found.words.find(({ key }) => key === 'the-substance-votes-3')?.lines).toEqual(['8']);
	});

	test('of films held against each other are named on the smallest drawing too', () => {
		const found = layout(tables, scene({}, ['anora', 'bird']), { width: 280, height: 284 });
		expect(found.titles.map(({ key }) => key)).toContain('bird');
	});
});

test('where single votes are shown nothing can be left out by prize', () => {
	expect(lineupInstrument.idle?.(scene({ by: 'votes' }))).toEqual(['only']);
	expect(lineupInstrument.idle?.(scene())).toEqual([]);
});

suite('a drawing', () => {
	const scenes = fc
		.record({
			by: fc.constantFrom(...CONTROLS[0].options.map(({ value }) => value)),
			only: fc.constantFrom(...CONTROLS[1].options.map(({ value }) => value)),
			films: fc.uniqueArray(fc.constantFrom(...tables.lineup.map(({ film }) => film)), {
				maxLength: 2
			})
		})
		.map(({ films, ...settings }) => scene(settings, films));
	const sizes = fc.record({
		width: fc.integer({ min: 280, max: 1600 }),
		height: fc.integer({ min: 250, max: 1000 })
	});
	const wordsOf = ({ words, titles, scores, sign }: LineupLayout) => [
		...words,
		...titles,
		...scores,
		...sign
	];

	test('of any choice keeps cars and words inside the area, words apart, each key once', () => {
		fc.assert(
			fc.property(scenes, sizes, (asked, size) => {
				const found = layout(tables, asked, size);
				const area = { x: -0.01, y: -0.01, width: size.width + 0.02, height: size.height + 0.02 };
				const cars = found.cars.filter(({ opacity }) => opacity > 0).map(carBox);
				const words = wordsOf(found).map(labelBox);
				for (const box of [...cars, ...words]) expect(within(box, area)).toBe(true);
				if (asked.settings.by === 'votes')
					for (const [index, box] of words.entries())
						for (const other of [...cars, ...words.slice(index + 1)])
							expect(overlaps(box, other)).toBe(false);
				for (const marks of [found.cars, found.words, found.titles, found.rules, found.hits])
					expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
			}),
			{ numRuns: 200 }
		);
	});

	test('on its way to another choice has no word of either among cars that slide', () => {
		const [from, to] = [scene(), scene({ by: 'polls' })].map((one) =>
			layout(tables, one, LAPTOP)
		) as [LineupLayout, LineupLayout];
		expect(wordsOf(interpolate(from, to, 0.5))).toEqual([]);
		expect(interpolate(from, to, 0)).toBe(from);
		expect(interpolate(from, to, 1)).toBe(to);
	});
});
