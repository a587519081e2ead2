import fc from 'fast-check';
import { expect, test } from 'vitest';
import { swiped } from './swiped.ts';

test('half a swipe is half-way from a card to the next', () => {
	expect(swiped(4.5, 3, 4)).toEqual({ step: 1, progress: 0.5 });
	expect(swiped(3, 3, 4)).toEqual({ step: 0, progress: 0 });
});

test('before a section is its beginning, after it its last card', () => {
	expect(swiped(0, 3, 4)).toEqual({ step: 0, progress: 0 });
	expect(swiped(9, 3, 4)).toEqual({ step: 3, progress: 0 });
});

test('no place is outside the section, and none is skipped', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 60, noNaN: true }),
			fc.nat(50),
			fc.integer({ min: 1, max: 12 }),
			(place, first, count) => {
				const { step, progress } = swiped(place, first, count);
				expect(step).toBeGreaterThanOrEqual(0);
				expect(step).toBeLessThan(count);
				expect(progress).toBeGreaterThanOrEqual(0);
				expect(progress).toBeLessThan(1);
			}
		)
	);
});
