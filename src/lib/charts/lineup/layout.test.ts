import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import type { Size } from '../chart.ts';
import { labelBox } from '../place-labels.ts';
import { layout } from './layout.ts';
import { carBox } from './wheel-plan.ts';
import { lineup } from './lineup.ts';
import { VIEWS, type LineupLayout, type View } from './marks.ts';

const tables = parsedTables.value;
const at = (view: View, width: number, height: number): LineupLayout =>
	layout(tables, { name: view, view }, { width, height });

const sizes = fc.record({
	width: fc.integer({ min: 280, max: 1500 }),
	height: fc.integer({ min: 190, max: 900 })
});
const views = fc.constantFrom(...VIEWS);

const labelsOf = ({ sign, names, titles, scores, words }: LineupLayout) => [
	...sign,
	...names,
	...titles,
	...scores,
	...words
];

describe('the line-up', () => {
	it('keeps every car, vote and label inside the area', () => {
		fc.assert(
			fc.property(views, sizes, (view, size: Size) => {
				const drawn = at(view, size.width, size.height);
				const boxes = [
					...drawn.cars.map(carBox),
					...drawn.votes.map(carBox),
					...labelsOf(drawn).map(labelBox)
				];
				for (const box of boxes) {
					expect(box.x).toBeGreaterThanOrEqual(-0.01);
					expect(box.y).toBeGreaterThanOrEqual(-0.01);
					expect(box.x + box.width).toBeLessThanOrEqual(size.width + 0.01);
					expect(box.y + box.height).toBeLessThanOrEqual(size.height + 0.01);
				}
			})
		);
	});

	it('keeps every hit inside the area', () => {
		fc.assert(
			fc.property(views, sizes, (view, size: Size) => {
				for (const { x, y } of at(view, size.width, size.height).hits) {
					expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height).toBe(true);
				}
			})
		);
	});

	it('gives every list of marks keys of its own, and the films the same keys in all scenes', () => {
		for (const view of VIEWS) {
			const { cars, votes, names, titles, scores, words, rules } = at(view, 940, 700);
			for (const marks of [cars, votes, names, titles, scores, words, rules]) {
				const keys = marks.map(({ key }) => key);
				expect(new Set(keys).size).toBe(keys.length);
			}
			expect(cars.map(({ key }) => key)).toEqual(tables.lineup.map(({ film }) => film));
		}
	});

	it('is a scene itself at both ends of a change, and the rim is on its way between them', () => {
		const [wheel, ranking] = [at('dark', 940, 700), at('ranking', 940, 700)];
		expect(lineup.interpolate(wheel, ranking, 0)).toBe(wheel);
		expect(lineup.interpolate(wheel, ranking, 1)).toBe(ranking);
		const half = lineup.interpolate(wheel, ranking, 0.5) as LineupLayout;
		expect(half.pole.unroll).toBeGreaterThan(0.5);
		expect(half.pole.unroll).toBeLessThan(1);
	});
});

describe('the votes', () => {
	it('are as many cars as the row counts, in the columns of their stars, one of them dark', () => {
		const { votes } = at('votes', 940, 700);
		expect(votes.map(({ stars }) => stars)).toEqual([4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 2, 1]);
		expect(votes.filter(({ lit }) => lit === 0).map(({ stars }) => stars)).toEqual([1]);
	});

	it('stand further to the right the more stars they give', () => {
		const { votes, rules } = at('votes', 350, 320);
		const x = (stars: number) => votes.find((vote) => vote.stars === stars)?.x ?? Number.NaN;
		expect(x(1)).toBeLessThan(x(2));
		expect(x(3)).toBeLessThan(rules[0]?.x1 ?? 0);
		expect(rules[0]?.x1).toBeLessThan(x(4));
	});
});

describe('the wheel', () => {
	it('names every film on a laptop and only Anora on a phone', () => {
		expect(at('wheel', 940, 700).names).toHaveLength(21);
		expect(at('wheel', 350, 320).names).toHaveLength(0);
		expect(at('wheel', 350, 320).sign.map(({ lines }) => lines)).toEqual([['Anora']]);
	});

	it('darkens the films under 2 of 4 and no other', () => {
		const dark = at('dark', 940, 700).cars.filter(({ lit }) => lit === 0);
		expect(dark.map(({ key }) => key)).toEqual([
			'motel-destino',
			'oh-canada',
			'the-apprentice',
			'parthenope',
			'marcello-mio',
			'beating-hearts',
			'the-most-precious-of-cargoes'
		]);
		expect(at('wheel', 940, 700).cars.every(({ lit }) => lit === 1)).toBe(true);
	});

	it('does not change its size when a part of it goes dark', () => {
		fc.assert(
			fc.property(sizes, ({ width, height }) => {
				expect(at('dark', width, height).wheel).toEqual(at('wheel', width, height).wheel);
			})
		);
	});
});

describe('the ranking', () => {
	it('stands the films on rows in their order, further right the higher their mean', () => {
		fc.assert(
			fc.property(sizes, ({ width, height }) => {
				const { cars } = at('ranking', width, height);
				for (const [index, car] of cars.slice(1).entries()) {
					expect(car.y).toBeGreaterThan(cars[index]?.y ?? Infinity);
					expect(car.x).toBeLessThanOrEqual(cars[index]?.x ?? 0);
				}
			})
		);
	});

	it('starts its scale at the pole', () => {
		const { cars, pole } = at('ranking', 940, 700);
		const [first, last] = [cars[0], cars.at(-1)];
		expect(((first?.x ?? 0) - pole.x) / ((last?.x ?? 0) - pole.x)).toBeCloseTo(3.4 / 1.2);
	});

	it('parts the lit from the unlit', () => {
		const { cars, rules } = at('ranking', 350, 320);
		const line = rules.find(({ key }) => key === 'parting')?.y1 ?? Number.NaN;
		for (const car of cars) expect(car.y < line).toBe(car.lit === 1);
	});

	it('names all films where rows are high enough, else the first, Anora and the last', () => {
		expect(at('ranking', 350, 320).titles).toHaveLength(22);
		expect(at('ranking', 280, 190).titles.map(({ key }) => key)).toEqual([
			'the-seed-of-the-sacred-fig',
			'anora',
			'the-most-precious-of-cargoes'
		]);
	});

	it('writes a score that could be off as uncertain', () => {
		const { scores } = at('ranking', 940, 700);
		const text = (film: string) => scores.find(({ key }) => key === `score-${film}`)?.lines[0];
		expect(text('anora')).toBe('3.3');
		expect(text('caught-by-the-tides')).toBe('≈2.6');
	});

	it('answers along the whole of a row', () => {
		for (const { x, halfWidth } of at('ranking', 940, 700).hits) {
			expect(x - (halfWidth ?? 0)).toBeLessThanOrEqual(0);
			expect(x + (halfWidth ?? 0)).toBeGreaterThanOrEqual(940);
		}
	});
});
