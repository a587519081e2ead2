import { extent, max, min } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST, SMALLEST } from '../particles.ts';
import { behindSign, overStage, STAGE_REACH } from './hangings.ts';
import { tinselAt } from './tinsel.ts';

const sizes = fc.record({
	width: fc.integer({ min: 280, max: 2000 }),
	height: fc.integer({ min: 190, max: 1200 })
});

describe('the tinsel', () => {
	it('hangs inside its area, short of the foot of the screen', () => {
		fc.assert(
			fc.property(sizes, (size) => {
				const { strands, flecks, glints } = tinselAt(size, behindSign(size));
				const [left, right] = extent(strands, ({ x, lean }) => x + lean) as [number, number];
				expect(left).toBeGreaterThanOrEqual(0);
				expect(right).toBeLessThanOrEqual(size.width);
				const top = min([...flecks, ...glints], ({ y }) => y) ?? 0;
				expect(top).toBeGreaterThanOrEqual(0);
				const low = max([...strands.map(({ length }) => length), ...flecks.map(({ y }) => y)]);
				expect(low).toBeLessThan(size.height * 0.85);
			}),
			{ numRuns: 20 }
		);
	});

	it('is a valance over the stage', () => {
		fc.assert(
			fc.property(sizes, (size) => {
				const { strands } = tinselAt(size, overStage);
				for (const { length } of strands)
					expect(length).toBeLessThanOrEqual(size.height * STAGE_REACH);
			}),
			{ numRuns: 20 }
		);
	});

	it('has as many threads and glints as a wide screen or a phone can carry', () => {
		const count = (width: number, height: number) => {
			const { strands, flecks, glints } = tinselAt(
				{ width, height },
				behindSign({ width, height })
			);
			return [strands.length, flecks.length, glints.length];
		};
		expect(count(1440, 900)).toEqual([220, 6160, 330]);
		expect(count(390, 844)).toEqual([75, 2100, 113]);
		expect(count(2560, 1440)).toEqual([220, 6160, 330]);
	});

	it('is of the one particle look', () => {
		const size = { width: 1440, height: 900 };
		const { flecks, glints } = tinselAt(size, behindSign(size));
		for (const { width } of [...flecks, ...glints]) {
			expect(width).toBeGreaterThanOrEqual(SMALLEST);
			expect(width).toBeLessThanOrEqual(LARGEST);
		}
	});

	it('is the same each time', () => {
		const size = { width: 800, height: 600 };
		expect(tinselAt(size, behindSign(size))).toEqual(tinselAt(size, behindSign(size)));
	});
});
