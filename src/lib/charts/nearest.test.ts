import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hit } from './chart.ts';
import { nearest } from './nearest.ts';

const place = fc.integer({ min: 0, max: 400 });
const half = fc.integer({ min: 0, max: 60 });
const hits: fc.Arbitrary<Hit[]> = fc
	.array(
		fc.record(
			{ x: place, y: place, halfWidth: half, halfHeight: half },
			{ requiredKeys: ['x', 'y'] }
		),
		{ maxLength: 12 }
	)
	.map((list) => list.map((hit, index) => ({ key: `mark-${index}`, ...hit })));

/** The reach of a pointer in CSS pixels. */
const REACH = 22;

const away = ({ x, y, halfWidth = 0, halfHeight = 0 }: Hit, px: number, py: number) =>
	Math.hypot(Math.max(Math.abs(px - x) - halfWidth, 0), Math.max(Math.abs(py - y) - halfHeight, 0));

describe('the mark asked by a pointer', () => {
	const dots = [
		{ key: 'a', x: 100, y: 100 },
		{ key: 'b', x: 130, y: 100 }
	];

	test('is the nearer of two', () => {
		expect(nearest(dots, 112, 100)?.key).toBe('a');
		expect(nearest(dots, 118, 100)?.key).toBe('b');
	});

	test('may be half a finger away and no more', () => {
		expect(nearest(dots, 100 - REACH, 100)?.key).toBe('a');
		expect(nearest(dots, 100 - REACH - 1, 100)).toBeUndefined();
	});

	test('is as wide as it says', () => {
		const row = { key: 'row', x: 200, y: 50, halfWidth: 150, halfHeight: 8 };
		expect(nearest([row], 60, 60)?.key).toBe('row');
		expect(nearest([row], 60, 90)).toBeUndefined();
	});

	test('is the one whose middle is nearer where two lie under the pointer', () => {
		const rows = [
			{ key: 'long', x: 200, y: 50, halfWidth: 150 },
			{ key: 'short', x: 90, y: 50, halfWidth: 40 }
		];
		expect(nearest(rows, 100, 50)?.key).toBe('short');
		expect(nearest(rows.toReversed(), 100, 50)?.key).toBe('short');
	});

	test('is none where there are no marks', () => {
		expect(nearest([], 0, 0)).toBeUndefined();
	});

	test('is within reach, and no other is nearer', () => {
		fc.assert(
			fc.property(hits, place, place, (list, x, y) => {
				const distances = list.map((hit) => away(hit, x, y));
				const found = nearest(list, x, y);
				const least = Math.min(...distances);
				expect(found ? away(found, x, y) : Infinity).toBe(least <= REACH ? least : Infinity);
			})
		);
	});

	test('is every mark at its own middle, where marks stand apart', () => {
		fc.assert(
			fc.property(fc.uniqueArray(place, { maxLength: 10 }), (places) => {
				const list = places.map((x) => ({ key: String(x), x, y: 0 }));
				for (const hit of list) expect(nearest(list, hit.x, hit.y)).toBe(hit);
			})
		);
	});
});
