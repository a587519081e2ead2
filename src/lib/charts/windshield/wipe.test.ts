import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { paneAt } from './glass.ts';
import { layout, type WindshieldScene } from './layout.ts';
import { sidesOf } from './wedge.ts';
import { leadShown, wiped } from './wipe.ts';

const SIZE = { width: 1000, height: 850 };
const at = (name: WindshieldScene['name']) => layout(parsedTables.value, { name }, SIZE);
const parts = fc.double({ min: 0, max: 1, noNaN: true });

/** Areas of the shapes of a path of straight lines, in square pixels. */
const areaOf = (path: string): number =>
	path
		.split('z')
		.filter(Boolean)
		.map((shape) => {
			const points: [number, number][] = [];
			for (const [, letter, one, other] of shape.matchAll(/([MLH])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
				const last = points.at(-1)?.[1] ?? 0;
				points.push([Number(one), letter === 'H' ? last : Number(other)]);
			}
			const sum = points.reduce((all, [x, y], index) => {
				const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
				return all + x * nextY - nextX * y;
			}, 0);
			return Math.abs(sum) / 2;
		})
		.reduce((all, area) => all + area, 0);

describe('a change of scene', () => {
	it('begins and ends at the scenes themselves, the same both ways', () => {
		const [glass, recall] = [at('glass'), at('recall')];
		expect(wiped(glass, recall, 0)).toBe(glass);
		expect(wiped(glass, recall, 1)).toBe(recall);
		expect(wiped(glass, recall, 1e-9).wipe?.part).toBeCloseTo(1);
		expect(wiped(glass, recall, 1 - 1e-12).wipe?.part).toBeCloseTo(0);
		expect(wiped(recall, at('key'), 1e-9).wipe?.part).toBeCloseTo(0);
	});

	it('moves nothing between two steps of the same scene', () => {
		expect(wiped(at('key'), at('key'), 0.4).wipe).toBeNull();
	});

	it('goes one way only', () => {
		fc.assert(
			fc.property(parts, parts, (one, other) => {
				const place = (t: number) => wiped(at('glass'), at('recall'), t).wipe?.part ?? 1 - t;
				expect(place(Math.min(one, other))).toBeGreaterThanOrEqual(place(Math.max(one, other)));
			}),
			{ numRuns: 40 }
		);
	});

	it('shows old words on the snow, then none, then the new ones', () => {
		fc.assert(
			fc.property(parts, (t) => {
				const between = wiped(at('glass'), at('recall'), t);
				if (!between.wipe) return;
				const [leaving, coming] = [leadShown(between, true), leadShown(between, false)];
				expect(Math.min(leaving, coming)).toBe(0);
			})
		);
	});

	it('parts the picture at the blades: what is left of them and what is right make up the whole', () => {
		fc.assert(
			fc.property(parts, (part) => {
				for (const size of [SIZE, { width: 390, height: 393 }]) {
					const { left, right } = sidesOf(paneAt(size), size, part);
					const whole = size.width * size.height;
					expect(Math.abs(areaOf(left) + areaOf(right) - whole)).toBeLessThan(whole * 0.002);
				}
			})
		);
	});
});
