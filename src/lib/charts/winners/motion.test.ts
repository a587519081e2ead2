import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { labelBox, overlaps } from '../place-labels.ts';
import { layout } from './layout.ts';
import { interpolate, settledAt } from './motion.ts';
import type { ViewName } from './views.ts';

const tables = parsedTables.value;
const NAMES: ViewName[] = ['americans', 'rating', 'above', 'critics', 'takings'];
const neighbours = fc.integer({ min: 0, max: NAMES.length - 2 });
const sizes = fc.record({
	width: fc.integer({ min: 280, max: 1600 }),
	height: fc.integer({ min: 190, max: 1000 })
});
const moment = fc.double({ min: 0.01, max: 0.99, noNaN: true });

const pair = (index: number, size: { width: number; height: number }) =>
	[NAMES[index], NAMES[index + 1]].map((name) =>
		layout(tables, { name: name as ViewName }, size)
	) as [ReturnType<typeof layout>, ReturnType<typeof layout>];

test('leaves set off year by year, and all have settled at the end', () => {
	fc.assert(
		fc.property(fc.integer({ min: 2, max: 80 }), moment, (count, t) => {
			const parts = Array.from({ length: count }, (_, index) => settledAt(t, index, count));
			for (const [index, part] of parts.slice(1).entries())
				expect(part).toBeLessThanOrEqual(parts[index] ?? 0);
			expect(settledAt(0, 0, count)).toBe(0);
			expect(settledAt(1, count - 1, count)).toBe(1);
		})
	);
});

test('half-way every leaf that is seen stands inside the drawing', () => {
	fc.assert(
		fc.property(neighbours, sizes, moment, (index, size, t) => {
			const [from, to] = pair(index, size);
			for (const leaf of interpolate(from, to, t).leaves.filter(({ opacity }) => opacity > 0)) {
				expect(leaf.x - leaf.width / 2).toBeGreaterThanOrEqual(-0.5);
				expect(leaf.x + leaf.width / 2).toBeLessThanOrEqual(size.width + 0.5);
				expect(leaf.y - leaf.height / 2).toBeGreaterThanOrEqual(-0.5);
				expect(leaf.y + leaf.height / 2).toBeLessThanOrEqual(size.height + 0.5);
			}
		}),
		{ numRuns: 60 }
	);
});

test('half-way no two words that are seen lie on one another', () => {
	for (const size of [
		{ width: 940, height: 700 },
		{ width: 584, height: 560 },
		{ width: 350, height: 320 },
		{ width: 280, height: 190 }
	])
		for (const index of NAMES.keys()) {
			if (index === NAMES.length - 1) continue;
			const [from, to] = pair(index, size);
			for (let t = 0.05; t < 1; t += 0.05) {
				const words = interpolate(from, to, t).labels.filter(({ opacity }) => opacity > 0.1);
				const meetings = words.flatMap((one, place) =>
					words
						.slice(place + 1)
						.filter((other) => overlaps(labelBox(one), labelBox(other)))
						.map((other) => `${one.key} on ${other.key}`)
				);
				expect(meetings, `${NAMES[index]} at ${t}, ${size.width} px`).toEqual([]);
			}
		}
});

test('what does not move in a moment is not drawn anew', () => {
	const [from, to] = pair(3, { width: 940, height: 700 });
	const { leaves, hits } = interpolate(from, to, 0.5);
	expect(leaves.filter((leaf) => to.leaves.includes(leaf)).length).toBeGreaterThan(5);
	expect(leaves.filter((leaf) => from.leaves.includes(leaf)).length).toBeGreaterThan(5);
	expect(hits).toBe(to.hits);
});
