import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallen, flakePath, LAYERS, openSky } from './snowfall.ts';

const AREA = { width: 600, height: 400 };

describe('the snow', () => {
	it('is made of dots of 1 to 3.6 pixels, the same each time', () => {
		for (const [layer, { size }] of LAYERS.entries()) {
			expect(size).toBeGreaterThanOrEqual(1);
			expect(size).toBeLessThanOrEqual(3.6);
			expect(flakePath(AREA, layer)).toBe(flakePath(AREA, layer));
		}
	});

	it('covers its area however long it has fallen', () => {
		fc.assert(
			fc.property(fc.nat(1e8), fc.nat(LAYERS.length - 1), (elapsed, layer) => {
				const [across, down] = fallen(layer, elapsed, AREA);
				expect(across).toBeGreaterThanOrEqual(0);
				expect(across).toBeLessThanOrEqual(AREA.width);
				expect(down).toBeGreaterThanOrEqual(0);
				expect(down).toBeLessThanOrEqual(AREA.height);
			})
		);
		const dots = flakePath(AREA, 0).split('M').slice(1);
		expect(dots).toHaveLength(4 * Math.round((600 * 400) / 13000));
	});

	it('leaves the words alone', () => {
		expect(openSky(AREA, { x: 20, y: 30, width: 100, height: 50 })).toBe(
			'M0 0H600V400H0zM14 24h112v62h-112z'
		);
	});
});
