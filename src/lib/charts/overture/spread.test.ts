import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

const at = (middle: number, width = 10) => ({ middle, width });

describe('spread', () => {
	it('leaves things where they want to be if there is room', () => {
		expect(spread([at(20), at(60)], 0, 100, 5)).toEqual([20, 60]);
	});

	it('moves a thing away from its neighbour and from the ends', () => {
		expect(spread([at(2), at(8), at(99)], 0, 100, 5)).toEqual([5, 20, 95]);
	});

	it('says so when they do not fit', () => {
		expect(spread([at(2, 60), at(8, 60)], 0, 100, 5)).toBeNull();
	});
});
