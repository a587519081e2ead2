import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamp, locate, type Rect } from './position.ts';

/** Steps of given heights, one under the other, the first at `top`. */
function stack(top: number, ...heights: number[]): Rect[] {
	let edge = top;
	return heights.map((height) => ({ top: edge, bottom: (edge += height) }));
}

const edge = fc.integer({ min: -5000, max: 5000 });
const stacks = fc
	.tuple(edge, fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 12 }))
	.map(([top, heights]) => stack(top, ...heights));

describe('the position of a reader', () => {
	const rects = stack(100, 200, 400);

	test.each([
		['before the first step is the first at its beginning', 0, 0, 0],
		['on a top is that step at its beginning', 300, 1, 0],
		['half-way through a step is that step at a half', 200, 0, 0.5],
		['a quarter through the last step is counted to its bottom', 400, 1, 0.25],
		['after the last step is the last at its end', 9000, 1, 1]
	])('%s', (_title, line, step, progress) => {
		expect(locate(rects, line)).toEqual({ step, progress });
	});

	test('runs from a top to the next top where steps stand apart', () => {
		const apart = [
			{ top: 0, bottom: 100 },
			{ top: 400, bottom: 500 }
		];
		expect(locate(apart, 100)).toEqual({ step: 0, progress: 0.25 });
	});

	test('of no steps is the beginning', () => {
		expect(locate([], 50)).toEqual({ step: 0, progress: 0 });
	});

	test('is always a step that exists, and a progress from 0 to 1', () => {
		fc.assert(
			fc.property(stacks, edge, (rects, line) => {
				const { step, progress } = locate(rects, line);
				expect(rects[step]).toBeDefined();
				expect(progress >= 0 && progress <= 1).toBe(true);
			})
		);
	});

	test('never goes back while the line goes down', () => {
		fc.assert(
			fc.property(stacks, edge, fc.nat(1000), (rects, line, down) => {
				const before = locate(rects, line);
				const after = locate(rects, line + down);
				expect(after.step + after.progress).toBeGreaterThanOrEqual(before.step + before.progress);
			})
		);
	});

	test('does not depend on where the page stands', () => {
		fc.assert(
			fc.property(stacks, edge, edge, (rects, line, by) => {
				const moved = rects.map(({ top, bottom }) => ({ top: top + by, bottom: bottom + by }));
				expect(locate(moved, line + by)).toEqual(locate(rects, line));
			})
		);
	});
});

describe('a clamped value', () => {
	test('is the value within its bounds and the nearer bound beyond', () => {
		expect([-1, 0, 0.3, 1, 2].map((value) => clamp(value))).toEqual([0, 0, 0.3, 1, 1]);
		expect([clamp(5, 2, 4), clamp(1, 2, 4)]).toEqual([4, 2]);
	});

	test('is the lower bound for what is not a number', () => {
		expect(clamp(Number.NaN, 2, 4)).toBe(2);
	});
});
