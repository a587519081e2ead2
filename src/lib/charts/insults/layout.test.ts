import { extent } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { blend } from '../blend.ts';
import { insults } from './insults.ts';
import { layout, SCENES } from './layout.ts';
import { LETTERS, POINTS, tubePoints, TUBES } from './loud.ts';
import { withoutStraight } from './straight.ts';

const tables = parsedTables.value;
const sizes = fc.record({
	width: fc.integer({ min: 280, max: 1500 }),
	height: fc.integer({ min: 190, max: 950 })
});
const scenes = fc.constantFrom(...SCENES);
const AREA = { width: 1000, height: 894 };
const EDGE = 0.01;

const pairs = (points: readonly number[]): [number, number][] =>
	Array.from({ length: points.length / 2 }, (_, index) => [
		points[2 * index] ?? NaN,
		points[2 * index + 1] ?? NaN
	]);

describe('the three insults', () => {
	it('keeps every tube inside its area at any size', () => {
		fc.assert(
			fc.property(sizes, scenes, (size, name) => {
				const points = layout(tables, { name }, size).tubes.flatMap((tube) => pairs(tube.points));
				const [left = NaN, right = NaN] = extent(points, ([x]) => x);
				const [top = NaN, bottom = NaN] = extent(points, ([, y]) => y);
				expect(Math.min(left, top)).toBeGreaterThanOrEqual(-EDGE);
				expect(right).toBeLessThanOrEqual(size.width + EDGE);
				expect(bottom).toBeLessThanOrEqual(size.height + EDGE);
			})
		);
	});

	it('gives a tube the same key and as many points in every scene', () => {
		const keys = SCENES.map((name) => layout(tables, { name }, AREA).tubes.map(({ key }) => key));
		expect(new Set(keys[0]).size).toBe(LETTERS.length * TUBES);
		for (const name of SCENES) {
			const { tubes } = layout(tables, { name }, AREA);
			expect(tubes.map(({ key }) => key)).toEqual(keys[0]);
			for (const { points } of tubes) expect(points).toHaveLength(2 * POINTS);
		}
	});

	it('draws a letter of tubes that lie one pitch inside each other', () => {
		const frame = { x: 10, y: 20, width: 300, height: 330, pitch: 15 };
		expect(tubePoints('L', 0, frame).slice(0, 2)).toEqual([10, 20]);
		expect(tubePoints('L', 0, frame).slice(-2)).toEqual([310, 350]);
		expect(tubePoints('U', 2, frame).slice(0, 2)).toEqual([40, 20]);
		const [x, y] = tubePoints('D', 6, frame);
		expect([x, y]).toEqual([100, 110]);
		const ring = pairs(tubePoints('O', 6, frame));
		expect(Math.min(...ring.map(([across]) => across))).toBeCloseTo(100);
		expect(Math.max(...ring.map(([, down]) => down))).toBeCloseTo(260);
	});

	it('closes the letters that are closed', () => {
		const frame = { x: 0, y: 0, width: 200, height: 240, pitch: 11 };
		for (const letter of ['O', 'D'] as const) {
			const points = tubePoints(letter, 3, frame);
			expect(points.at(-2)).toBeCloseTo(points[0] ?? NaN);
			expect(points.at(-1)).toBeCloseTo(points[1] ?? NaN);
		}
	});

	it('turns the tubes of the same rank into one stripe', () => {
		const { tubes } = layout(tables, { name: 'flag' }, AREA);
		const period = AREA.height / TUBES;
		for (const { key, points } of tubes) {
			const stripe = Number(key.slice(1));
			expect(Math.floor((points[1] ?? 0) / period)).toBe(stripe);
		}
	});

	it('leaves one light on when the tubes go dark', () => {
		const { lit, window, canton } = layout(tables, { name: 'behind' }, AREA);
		expect([lit, window.opacity]).toEqual([0, 1]);
		expect(window.x + window.width).toBeLessThan(canton.width);
		expect(window.y + window.height).toBeLessThan(canton.height);
	});

	it('begins and ends a change at the scenes themselves', () => {
		const [from, to] = [
			layout(tables, { name: 'words' }, AREA),
			layout(tables, { name: 'flag' }, AREA)
		];
		expect(blend(from, to, 0)).toBe(from);
		expect(blend(from, to, 1)).toBe(to);
		const [first] = blend(from, to, 0.5).tubes;
		const middle = ((from.tubes[0]?.points[0] ?? 0) + (to.tubes[0]?.points[0] ?? 0)) / 2;
		expect(first?.points[0]).toBeCloseTo(middle);
	});

	it('knows its scenes, says what they show and has nothing to ask', () => {
		expect(insults.parse('flag', tables)).toEqual({ name: 'flag' });
		expect(insults.parse('flags', tables)).toMatch('words, flag, behind');
		for (const name of SCENES) {
			const { title, note = '', source } = insults.caption(tables, { name });
			expect(title.length).toBeLessThanOrEqual(48);
			expect(note.length).toBeLessThanOrEqual(60);
			expect(source.length).toBeLessThanOrEqual(60);
			expect(layout(tables, { name }, AREA).hits).toEqual([]);
		}
		expect(insults.tip(tables, { name: 'flag' }, 'anora')).toBeNull();
	});
});

describe('a run of points', () => {
	it('keeps its ends and its corners and nothing on the way', () => {
		expect(withoutStraight([0, 0, 5, 0, 10, 0, 10, 4, 10, 9])).toEqual([0, 0, 10, 0, 10, 9]);
	});
});
