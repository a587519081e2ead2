import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blend } from './blend.ts';

interface Dot {
	key: string;
	x: number;
	opacity?: number;
}

const dots = fc.uniqueArray(
	fc.record(
		{
			key: fc.constantFrom(...'abcdefgh'),
			x: fc.integer({ min: -1000, max: 1000 }),
			opacity: fc.constantFrom(0, 0.5, 1)
		},
		{ requiredKeys: ['key', 'x'] }
	),
	{ selector: ({ key }) => key, maxLength: 8 }
);
const layouts = dots.map((list) => ({ dots: list as Dot[] }));
const part = fc.double({ min: 0, max: 1, noNaN: true });
const stagger = fc.constantFrom(0, 0.3, 2);

describe('two layouts blend:', () => {
	test('numbers move in a straight line, at any depth', () => {
		const from = { x: 0, box: { y: 10 }, points: [0, 100] };
		const to = { x: 8, box: { y: 20 }, points: [4, 0] };
		expect(blend(from, to, 0.25)).toEqual({ x: 2, box: { y: 12.5 }, points: [1, 75] });
	});

	test('marks are matched by key, not by place', () => {
		const from = {
			dots: [
				{ key: 'a', x: 0 },
				{ key: 'b', x: 100 }
			]
		};
		const to = {
			dots: [
				{ key: 'b', x: 0 },
				{ key: 'a', x: 10 }
			]
		};
		expect(blend(from, to, 0.5)).toEqual({
			dots: [
				{ key: 'b', x: 50 },
				{ key: 'a', x: 5 }
			]
		});
	});

	test('a mark that one of them lacks fades where it stands', () => {
		const from = { dots: [{ key: 'a', x: 3, opacity: 0.8 }] };
		const to = { dots: [{ key: 'b', x: 7 }] };
		expect(blend<{ dots: Dot[] }>(from, to, 0.25)).toEqual({
			dots: [
				{ key: 'a', x: 3, opacity: 0.8 * 0.75 },
				{ key: 'b', x: 7, opacity: 0.25 }
			]
		});
	});

	test('a list that is empty in one of them fades as a whole', () => {
		const full = { dots: [{ key: 'a', x: 3 }] };
		expect(blend<{ dots: Dot[] }>({ dots: [] }, full, 0.5).dots).toEqual([
			{ key: 'a', x: 3, opacity: 0.5 }
		]);
		expect(blend<{ dots: Dot[] }>(full, { dots: [] }, 0.5).dots).toEqual([
			{ key: 'a', x: 3, opacity: 0.5 }
		]);
	});

	test('words and lists of other lengths change half-way', () => {
		const from = { unit: 'dollars', ticks: [1, 2] };
		const to = { unit: 'stars', ticks: [1, 2, 3] };
		expect(blend(from, to, 0.49)).toEqual(from);
		expect(blend(from, to, 0.5)).toEqual(to);
	});

	test('with a stagger the first mark is ahead of the last', () => {
		const at = (x: number) => ({ dots: ['a', 'b', 'c'].map((key) => ({ key, x })) });
		expect(blend(at(0), at(100), 0.5, 1).dots.map(({ x }) => x)).toEqual([100, 50, 0]);
	});
});

describe('whatever the layouts', () => {
	test('the blend is the first itself at 0 and the second itself at 1', () => {
		fc.assert(
			fc.property(layouts, layouts, stagger, (from, to, late) => {
				expect(blend(from, to, 0, late)).toBe(from);
				expect(blend(from, to, 1, late)).toBe(to);
			})
		);
	});

	test('every mark of either is there once, between its two places', () => {
		fc.assert(
			fc.property(layouts, layouts, part, stagger, (from, to, t, late) => {
				const here = blend(from, to, t, late).dots;
				const keys = here.map(({ key }) => key);
				expect(new Set(keys).size).toBe(keys.length);
				if (t > 0 && t < 1)
					expect(new Set(keys)).toEqual(new Set([...from.dots, ...to.dots].map(({ key }) => key)));
				for (const dot of here) {
					const ends = [...from.dots, ...to.dots].filter(({ key }) => key === dot.key);
					const places = ends.map(({ x }) => x);
					expect(dot.x).toBeGreaterThanOrEqual(Math.min(...places) - 1e-9);
					expect(dot.x).toBeLessThanOrEqual(Math.max(...places) + 1e-9);
					expect(dot.opacity ?? 1).toBeGreaterThanOrEqual(0);
					expect(dot.opacity ?? 1).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	test('what is alike in both is the same object all the way', () => {
		fc.assert(
			fc.property(layouts, part, stagger, (layout, t, late) => {
				const [from, to] = [layout, structuredClone(layout)];
				const here = blend({ ...from, width: 1 }, { ...to, width: 2 }, t || 1, late);
				expect(here.dots).toBe(to.dots);
				const other = { key: 'i', x: 0 };
				const there = blend({ dots: [...from.dots, other] }, to, t || 1, late).dots;
				for (const dot of to.dots) expect(there).toContain(dot);
			})
		);
	});

	test('blending changes neither of them', () => {
		fc.assert(
			fc.property(layouts, layouts, part, (from, to, t) => {
				const before = structuredClone([from, to]);
				blend(from, to, t);
				expect([from, to]).toEqual(before);
			})
		);
	});
});
