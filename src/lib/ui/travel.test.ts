import { describe, expect, it } from 'vitest';
import { travelAt } from './travel.ts';

const WAY = 840;
const at = (gone: number) => travelAt(gone, WAY, 1320, 1440);

describe('the ribbon on its way to the top', () => {
	it('is itself at the foot of the first screen', () => {
		expect(at(0)).toEqual({ across: 1, thin: 1, words: 1, arrived: 0, settled: 0 });
	});

	it('is as wide and as thin as the masthead’s when it gets there', () => {
		const there = at(WAY);
		expect(there.across).toBeCloseTo(1440 / 1320);
		expect(14 * there.thin).toBeCloseTo(6);
		expect(there).toMatchObject({ words: 0, arrived: 1 });
		expect(at(WAY - 50)).toMatchObject({ arrived: 0, settled: 0 });
		expect(at(WAY - 44)).toMatchObject({ arrived: 1, settled: 0 });
	});

	it('keeps its words until they have gone out, and its measure until then', () => {
		for (let gone = 0; gone <= WAY; gone += 7) {
			const { words, across } = at(gone);
			if (words > 0) expect(across).toBe(1);
		}
	});

	it('never turns back on the way', () => {
		for (let gone = 7; gone <= 2 * WAY; gone += 7) {
			const [before, after] = [at(gone - 7), at(gone)];
			expect(after.across).toBeGreaterThanOrEqual(before.across);
			expect(after.thin).toBeLessThanOrEqual(before.thin);
			expect(after.arrived).toBeGreaterThanOrEqual(before.arrived);
			expect(after.settled).toBeGreaterThanOrEqual(before.settled);
		}
		expect(at(2 * WAY).settled).toBe(1);
	});

	it('stays where it is until the page has been measured', () => {
		expect(travelAt(300, 0, 0, 1440)).toMatchObject({ across: 1, arrived: 0, settled: 0 });
	});
});
