import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate } from '#lib/story/position.ts';
import { seek } from './seek.ts';

/** Steps of given heights, one under the other, the first at `top`; `asked` counts their measurements. */
function stack(top: number, heights: readonly number[]) {
	const counter = { asked: 0 };
	let edge = top;
	const rects = heights.map((height) => ({ top: edge, bottom: (edge += height) }));
	const steps = rects.map((rect) => ({
		getBoundingClientRect() {
			counter.asked++;
			return rect;
		}
	}));
	return { rects, steps, counter };
}

const edge = fc.integer({ min: -3000, max: 3000 });
const heights = fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 12 });

test('finds what all rectangles together say, wherever it sets out from', () => {
	fc.assert(
		fc.property(edge, heights, edge, fc.integer({ min: -2, max: 14 }), (top, high, line, from) => {
			const { rects, steps } = stack(top, high);
			const { step, progress, rect, isLast } = seek(steps, line, from);
			expect({ step, progress }).toEqual(locate(rects, line));
			expect(rect).toBe(rects[step]);
			expect(isLast).toBe(step === rects.length - 1);
		})
	);
});

test('measures two steps where the line is still in the same one', () => {
	const { steps, counter } = stack(0, [100, 100, 100, 100, 100, 100]);
	expect(seek(steps, 350, 3).step).toBe(3);
	expect(counter.asked).toBe(2);
});

test('of no steps is the beginning', () => {
	expect(seek([], 50)).toEqual({ step: 0, progress: 0, rect: undefined, isLast: true });
});
