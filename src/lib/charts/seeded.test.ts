import { describe, expect, it } from 'vitest';
import { seeded } from './seeded.ts';

const take = (seed: number, count: number) => {
	const next = seeded(seed);
	return Array.from({ length: count }, next);
};

describe('seeded', () => {
	it('gives the same numbers for the same seed', () => {
		expect(take(7, 50)).toEqual(take(7, 50));
	});

	it('gives others for another seed', () => {
		expect(take(7, 50)).not.toEqual(take(8, 50));
	});

	it('stays from 0 to below 1 and fills the range evenly', () => {
		const numbers = take(2024, 10_000);
		expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...numbers)).toBeLessThan(1);
		for (let tenth = 0; tenth < 10; tenth++) {
			const share = numbers.filter((value) => Math.floor(value * 10) === tenth).length;
			expect(share).toBeGreaterThan(900);
			expect(share).toBeLessThan(1100);
		}
	});
});
