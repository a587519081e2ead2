import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { paneAt } from './glass.ts';
import { layout } from './layout.ts';
import { OPENED, unbrought } from './opening.ts';
import { AT_RIGHT, partAt, REST, turnAt } from './wipers.ts';

const sizes = fc.constantFrom(
	{ width: 1000, height: 850 },
	{ width: 390, height: 393 },
	{ width: 320, height: 238 },
	{ width: 490, height: 320 }
);
const times = fc.double({ min: 0, max: OPENED, noNaN: true });
const linesOf = (size: { width: number; height: number }) =>
	layout(parsedTables.value, { name: 'glass' }, size).contents[0]?.arcs ?? [];

describe('the first two sweeps', () => {
	it('bring the first phrase, then the second, and all is there when they are over', () => {
		fc.assert(
			fc.property(sizes, (size) => {
				const pane = paneAt(size);
				const hidden = (time: number) =>
					linesOf(size)
						.filter((line) => unbrought(pane, line, time))
						.map(({ sweep }) => sweep);
				expect(new Set(hidden(REST))).toEqual(new Set([0, 1]));
				expect(new Set(hidden(AT_RIGHT))).toEqual(new Set([1]));
				expect(hidden(OPENED)).toEqual([]);
			})
		);
	});

	it('bring a letter when the blade passes its angle, and keep it', () => {
		fc.assert(
			fc.property(sizes, times, times, (size, one, other) => {
				const pane = paneAt(size);
				const [before, after] = [Math.min(one, other), Math.max(one, other)];
				for (const line of linesOf(size)) {
					const angles = [-0.8, -0.3, 0, 0.4, 0.9].map((side) => line.turn + side * line.half);
					const isSeen = (angle: number, time: number) => {
						const ring = unbrought(pane, line, time);
						return !ring || angle < ring.from || angle > ring.to;
					};
					for (const angle of angles) {
						if (isSeen(angle, before)) expect(isSeen(angle, after)).toBe(true);
						if (line.sweep === 0 && after > REST && after < AT_RIGHT)
							expect(isSeen(angle, after)).toBe(angle < turnAt(pane, partAt(after)));
					}
				}
			})
		);
	});
});
