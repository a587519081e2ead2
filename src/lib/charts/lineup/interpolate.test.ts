import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { within } from '../place-labels.ts';
import { interpolate } from './interpolate.ts';
import { layout } from './layout.ts';
import type { LineupLayout, View } from './marks.ts';
import { rimPoint } from './rim.ts';
import { carBox } from './wheel-plan.ts';

const at = (view: View, width = 940, height = 700): LineupLayout =>
	layout(parsedTables.value, { name: view, view }, { width, height });

const sizes = fc.record({
	width: fc.integer({ min: 280, max: 1500 }),
	height: fc.integer({ min: 190, max: 900 })
});
const moments = fc.double({ min: 0, max: 1, noNaN: true });
const changes = fc.constantFrom<[View, View]>(
	['votes', 'wheel'],
	['wheel', 'dark'],
	['dark', 'ranking']
);
/** What rounding may add, in CSS pixels. */
const HAIR = 0.01;
const area = (width: number, height: number) => ({
	x: -HAIR,
	y: -HAIR,
	width: width + 2 * HAIR,
	height: height + 2 * HAIR
});

const wordsOf = ({ sign, names, titles, scores, words }: LineupLayout) => [
	...sign,
	...names,
	...titles,
	...scores,
	...words
];

describe('a change of the line-up', () => {
	it('keeps every car and vote that is seen inside the area', () => {
		fc.assert(
			fc.property(changes, sizes, moments, ([from, to], { width, height }, t) => {
				const half = interpolate(at(from, width, height), at(to, width, height), t);
				const seen = [...half.cars, ...half.votes].filter(({ opacity }) => opacity > 0);
				for (const mark of seen) expect(within(carBox(mark), area(width, height))).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});

	it('keeps the rim inside the area as it opens', () => {
		fc.assert(
			fc.property(sizes, moments, moments, ({ width, height }, t, part) => {
				const { wheel, pole } = interpolate(
					at('dark', width, height),
					at('ranking', width, height),
					t
				);
				const point = { ...rimPoint(wheel, pole, part), width: 0, height: 0 };
				expect(within(point, area(width, height))).toBe(true);
			})
		);
	});

	it('walks the same way back', () => {
		fc.assert(
			fc.property(changes, moments, ([from, to], t) => {
				fc.pre(t > 0 && t < 1);
				const [start, end] = [at(from), at(to)];
				expect(interpolate(end, start, 1 - t)).toEqual(interpolate(start, end, 1 - (1 - t)));
			}),
			{ numRuns: 30 }
		);
	});

	it('comes from where it was and arrives where it will be', () => {
		const near = 1e-6;
		for (const [from, to] of [
			['wheel', 'dark'],
			['dark', 'ranking']
		] as const) {
			const [start, end] = [at(from), at(to)];
			for (const [t, there] of [
				[near, start],
				[1 - near, end]
			] as const) {
				const half = interpolate(start, end, t);
				for (const [index, car] of half.cars.entries()) {
					expect(car.x).toBeCloseTo(there.cars[index]?.x ?? 0, 1);
					expect(car.y).toBeCloseTo(there.cars[index]?.y ?? 0, 1);
					expect(car.scale).toBeCloseTo(there.cars[index]?.scale ?? 0, 3);
				}
			}
		}
	});

	it('never letters two scenes at once', () => {
		fc.assert(
			fc.property(moments, (t) => {
				const [start, end] = [at('dark'), at('ranking')];
				const lettered = wordsOf(interpolate(start, end, t)).map(({ lines }) => lines.join());
				const old = new Set(wordsOf(start).map(({ lines }) => lines.join()));
				const count = lettered.filter((text) => old.has(text)).length;
				const both = wordsOf(end).filter(({ lines }) => old.has(lines.join())).length;
				expect([0, both, wordsOf(start).length]).toContain(count);
			})
		);
	});
});

describe('the votes', () => {
	it('board one after the other, and all have boarded before the last car is lit', () => {
		const [start, end] = [at('votes'), at('wheel')];
		const aboard = (t: number) =>
			interpolate(start, end, t).votes.filter(({ opacity }) => opacity === 0).length;
		const counts = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6].map(aboard);
		expect(counts).toEqual([...counts].sort((a, b) => a - b));
		expect(new Set(counts).size).toBeGreaterThan(4);
		expect(counts.at(-1)).toBe(12);
		expect(interpolate(start, end, 0.6).cars.filter(({ lit }) => lit === 1)).toHaveLength(1);
	});
});

describe('the third that goes dark', () => {
	it('loses its lights one car at a time, and is counted at the end', () => {
		const [start, end] = [at('wheel'), at('dark')];
		let before = 0;
		for (let t = 0.01; t < 1; t += 0.01) {
			const half = interpolate(start, end, t);
			const dark = half.cars.filter(({ lit }) => lit === 0).length;
			expect(dark - before).toBeLessThanOrEqual(1);
			expect(half.words.every(({ opacity }) => opacity === 0) || dark === 7).toBe(true);
			before = dark;
		}
		expect(before).toBe(7);
	});
});

describe('the unrolling wheel', () => {
	it('keeps the cars that have not left in their order along the rim', () => {
		const [start, end] = [at('dark'), at('ranking')];
		for (const t of [0.1, 0.2, 0.3]) {
			const half = interpolate(start, end, t);
			for (const car of half.cars) {
				const { x } = rimPoint(half.wheel, half.pole, car.own ? 1 : car.angle / 360);
				expect(car.x).toBeCloseTo(x);
			}
		}
	});

	it('sends them out in the order of the ranking', () => {
		const [start, end] = [at('dark'), at('ranking')];
		const arrived = (t: number) =>
			interpolate(start, end, t).cars.map(({ x }, rank) => x === end.cars[rank]?.x);
		for (const t of [0.5, 0.6, 0.7, 0.8, 0.9]) {
			const there = arrived(t);
			const first = there.indexOf(false);
			expect(there.slice(first < 0 ? there.length : first)).not.toContain(true);
		}
		expect(arrived(0.95)).not.toContain(false);
	});
});
