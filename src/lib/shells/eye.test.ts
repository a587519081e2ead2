import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eyeLine, type Band } from './eye.ts';

/** Five steps of 500 px, and a screen from `top` to `bottom`. */
const seenFrom = (top: number, bottom: number): Band[] =>
	[0, 500, 1000, 1500, 2000].map((start) => ({
		top: start,
		bottom: start + 500,
		seenTop: Math.max(start, Math.min(top, start + 500)),
		seenBottom: Math.min(start + 500, Math.max(bottom, start))
	}));

describe('the line of a reader’s eye in a frame as high as its steps', () => {
	test('stands at three fifths of the screen while both its ends are within the frame', () => {
		expect(eyeLine(seenFrom(600, 1400), 0)).toBeCloseTo(600 + 0.6 * 800);
	});

	test('is measured from the screen’s foot while the frame comes up', () => {
		expect(eyeLine(seenFrom(-500, 300), 800)).toBeCloseTo(-500 + 0.6 * 800);
	});

	test('is measured from the screen’s head while the frame goes', () => {
		expect(eyeLine(seenFrom(2100, 2900), 800)).toBeCloseTo(2100 + 0.6 * 800);
	});

	test('is nowhere while nothing can be seen', () => {
		expect(eyeLine(seenFrom(3000, 3800), 800)).toBeUndefined();
		expect(eyeLine([], 800)).toBeUndefined();
	});

	test('is where a page of the same height has it, wherever the frame stands', () => {
		fc.assert(
			fc.property(fc.integer({ min: -750, max: 2450 }), (top) => {
				const line = eyeLine(seenFrom(top, top + 800), 800);
				if (line !== undefined) expect(line).toBeCloseTo(top + 480, 0);
			})
		);
	});
});
