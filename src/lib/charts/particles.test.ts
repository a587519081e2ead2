import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches, type Particle } from './particles.ts';

const particle = fc.record<Particle>({
	x: fc.integer({ max: 1000 }),
	y: fc.integer({ max: 1000 }),
	length: fc.constantFrom(0, 3, 9),
	lean: fc.constant(0),
	width: fc.constantFrom(1, 1.4, 2, 3.6),
	tone: fc.integer({ min: 0, max: 2 }),
	light: fc.float({ min: 0, max: 1, noNaN: true })
});
const dim = ({ light }: Particle) => light < 0.0625;

describe('particles', () => {
	it('are drawn in few strokes, each of one tone, one width and nearly one brightness', () => {
		fc.assert(
			fc.property(fc.array(particle), (all) => {
				for (const batch of batches(all)) {
					const [first] = batch as [Particle];
					for (const { tone, width, light, length } of batch) {
						expect([tone, width, length > 0]).toEqual([first.tone, first.width, first.length > 0]);
						expect(Math.abs(light - first.light)).toBeLessThanOrEqual(0.125);
					}
				}
			})
		);
	});

	it('are each drawn once, but for those too dim to be seen', () => {
		fc.assert(
			fc.property(fc.array(particle), (all) => {
				const drawn = batches(all).flat();
				expect(new Set(drawn).size).toBe(drawn.length);
				expect(new Set(drawn)).toEqual(new Set(all.filter((each) => !dim(each))));
			})
		);
	});
});
