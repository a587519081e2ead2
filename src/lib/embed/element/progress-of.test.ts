import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { progressOf } from './progress-of.ts';

const top = fc.double({ min: -1e5, max: 1e5, noNaN: true });
const height = fc.double({ min: 0, max: 1e5, noNaN: true });

describe('how far a box has passed', () => {
	test.each([
		['is nothing while it is below the viewport', 2000, 0],
		['is nothing where it reaches the top', 0, 0],
		['is a quarter at a quarter of the way', -250, 0.25],
		['is all where its bottom meets the bottom of the viewport', -1000, 1],
		['is all once it is above the viewport', -5000, 1]
	])('%s', (_title, boxTop, progress) => {
		expect(progressOf({ top: boxTop, height: 1800 }, 800)).toBe(progress);
	});

	test('is nothing or all for a box that is no higher than its frame', () => {
		expect(progressOf({ top: 10, height: 800 }, 800)).toBe(0);
		expect(progressOf({ top: -10, height: 600 }, 800)).toBe(1);
	});

	test('lies between 0 and 1 and never goes back while the reader goes on', () => {
		fc.assert(
			fc.property(top, height, height, fc.double({ min: 0, max: 1e4, noNaN: true }), (...given) => {
				const [from, boxHeight, pinned, further] = given;
				const before = progressOf({ top: from, height: boxHeight }, pinned);
				const after = progressOf({ top: from - further, height: boxHeight }, pinned);
				expect(before).toBeGreaterThanOrEqual(0);
				expect(after).toBeLessThanOrEqual(1);
				expect(after).toBeGreaterThanOrEqual(before);
			})
		);
	});
});
