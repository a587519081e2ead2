import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flakesOver, placeOf } from './snowfall.ts';

const AREA = { width: 600, height: 400 };
const CLEAR = { x: 40, y: 30, width: 200, height: 90 };

describe('the snow', () => {
	it('stays in its area, off the words, and is never larger than a dot', () => {
		const flakes = flakesOver(AREA);
		expect(flakes.length).toBeGreaterThan(20);
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e7 }), (elapsed) => {
				for (const flake of flakes) {
					expect(flake.size).toBeGreaterThanOrEqual(1);
					expect(flake.size).toBeLessThanOrEqual(3.6);
					const place = placeOf(flake, elapsed, AREA, CLEAR);
					if (!place) continue;
					const [x, y] = place;
					expect(x >= 0 && x <= AREA.width && y >= 0 && y <= AREA.height).toBe(true);
					expect(x > 40 && x < 240 && y > 30 && y < 120).toBe(false);
				}
			}),
			{ numRuns: 20 }
		);
	});
});
