import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { within } from '../place-labels.ts';
import { layout } from './layout.ts';
import { VIEWS, type View } from './marks.ts';
import { scrolled, turnAt } from './turning.ts';
import { carBox } from './wheel-plan.ts';
import { wheelPoint } from './wheel.ts';

const at = (view: View, width = 940, height = 700) =>
	layout(parsedTables.value, { name: view, view }, { width, height });

/** Places of a scroll through the whole section, in steps. */
const WAY = Array.from({ length: 4001 }, (_, index) => index / 1000);
/** Where a reader lands who jumps to a step: 0.6 into it, less where its words are long. */
const landed = fc.double({ min: 0.53, max: 0.62, noNaN: true });
const places = fc.double({ min: 0, max: 4, noNaN: true });

describe('the turning wheel', () => {
	it('never turns back, never jumps, and turns once and a half at most', () => {
		const turns = WAY.map(turnAt);
		for (const [index, turn] of turns.slice(1).entries()) {
			const step = turn - (turns[index] ?? 0);
			expect(step).toBeGreaterThanOrEqual(0);
			expect(step).toBeLessThan(1);
		}
		expect((turns.at(-1) ?? 0) - (turns[0] ?? 0)).toBeLessThanOrEqual(540);
	});

	it('is exactly the layout at rest wherever a jump to a step lands', () => {
		fc.assert(
			fc.property(landed, (part) => {
				for (const [step, view] of VIEWS.entries()) {
					const rest = at(view);
					expect(scrolled(rest, step + part)).toBe(rest);
				}
			}),
			{ numRuns: 20 }
		);
	});

	it('stands with Anora on top before the lights go out and from then on', () => {
		for (const place of WAY.filter((here) => here >= 1.5)) expect(turnAt(place)).toBe(0);
		const own = at('dark').cars.find((car) => car.own);
		expect(own?.angle).toBe(0);
	});

	it('lets the votes board at the foot of the wheel', () => {
		for (const place of [0.5, 0.63, 0.8, 1]) {
			const wheel = { ...at('wheel').wheel, turn: turnAt(place) };
			expect(wheelPoint(wheel, 0).y).toBeCloseTo(wheel.cy + wheel.radius);
		}
	});

	it('carries hits along with the cars, and keeps both inside the area', () => {
		const sizes = fc.record({
			width: fc.integer({ min: 280, max: 1500 }),
			height: fc.integer({ min: 190, max: 900 })
		});
		fc.assert(
			fc.property(sizes, places, ({ width, height }, place) => {
				const turned = scrolled(at('wheel', width, height), place);
				for (const [index, hit] of turned.hits.entries()) {
					const car = turned.cars[index];
					expect([hit.x, hit.y]).toEqual([car?.x, car?.y]);
					expect(car && within(carBox(car), { x: 0, y: 0, width, height })).toBe(true);
				}
			})
		);
	});

	it('keeps the names themselves, unseen, while it turns', () => {
		const rest = at('wheel');
		const turned = scrolled(rest, 1.2);
		expect(turned.named).toBe(0);
		expect(turned.names).toBe(rest.names);
		expect(turned.sign).toBe(rest.sign);
	});
});
