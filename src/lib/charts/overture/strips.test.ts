import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Particle } from '../particles.ts';
import { overlap, stripsOf, within } from './strips.ts';

const heights = fc.integer({ min: 1, max: 3000 });
const particle = fc.record<Particle>({
	x: fc.constant(0),
	y: fc.integer({ min: -50, max: 3000 }),
	length: fc.integer({ max: 14, min: 0 }),
	lean: fc.constant(0),
	width: fc.constantFrom(1, 2.2, 3.6),
	tone: fc.constant(0),
	light: fc.constant(1)
});

describe('strips', () => {
	it('lie one under the other over the whole area, and share nothing but edges', () => {
		fc.assert(
			fc.property(heights, (height) => {
				const strips = stripsOf(height);
				expect(strips.map(({ bottom }) => bottom)).toEqual([
					...strips.slice(1).map(({ top }) => top),
					height
				]);
				expect(strips[0]?.top).toBe(0);
				for (const strip of strips)
					expect(strips.filter((other) => overlap(strip, other))).toEqual([strip]);
			})
		);
	});

	it('have each particle wherever any of its stroke may be, and nowhere else', () => {
		fc.assert(
			fc.property(heights, particle, (height, one) => {
				const own = { top: one.y - one.width, bottom: one.y + one.length + one.width };
				for (const strip of stripsOf(height))
					expect(within(strip, [one]).length > 0).toBe(overlap(strip, own));
			})
		);
	});
});
