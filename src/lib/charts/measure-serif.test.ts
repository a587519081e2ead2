import { expect, it } from 'vitest';
import { serifWidth } from './measure-serif.ts';

it('measures a line a little longer than a browser does, which draws letters closer together', () => {
	for (const [cut, browser] of [
		['roman', 5138],
		['italic', 4762]
	] as const) {
		const width = serifWidth('“no promise', 1000, cut);
		expect(width).toBeGreaterThanOrEqual(browser);
		expect(width).toBeLessThan(browser * 1.01);
	}
});

it('takes an unknown character for a wide one', () => {
	expect(serifWidth('Ω', 10)).toBe(8);
});
