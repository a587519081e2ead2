import { describe, expect, it } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import type { Entry } from '#lib/data/lineup.ts';
import type { Wheel } from './marks.ts';
import { carPlace, wheelAngles, wheelOrder, wheelPoint } from './wheel.ts';

const wheel: Wheel = { cx: 100, cy: 100, radius: 50, turn: 0, ground: 180, spread: 1, opacity: 1 };

const entry = (film: string, mean: number): Entry => ({
	film,
	title: film,
	director: 'someone',
	country: null,
	prize: null,
	mean,
	status: 'final',
	votes: null,
	polls: null,
	source: 'somewhere, some day'
});

describe('the wheel', () => {
	it('counts angles clockwise from the top', () => {
		expect(wheelPoint(wheel, 0)).toEqual({ x: 100, y: 50 });
		expect(wheelPoint(wheel, 90).x).toBeCloseTo(150);
		expect(wheelPoint(wheel, 180).y).toBeCloseTo(150);
	});

	it('carries its cars along when it turns, and they hang upright under the rim', () => {
		const turned = { ...wheel, turn: 90 };
		expect(carPlace(turned, 0, 1).x).toBeCloseTo(150);
		expect(carPlace(turned, 0, 1).y).toBeCloseTo(108);
	});

	it('puts Anora on top and spreads the dark films among the lit', () => {
		const films = [
			entry('a', 3),
			entry('anora', 3.3),
			entry('b', 3),
			entry('c', 1),
			entry('d', 1),
			entry('e', 3),
			entry('f', 3)
		];
		expect(wheelOrder(films)).toEqual(['anora', 'a', 'c', 'b', 'e', 'd', 'f']);
	});

	it('has a place of its own for each film of the competition', () => {
		const angles = [...wheelAngles(parsedTables.value.lineup).values()];
		expect(new Set(angles).size).toBe(parsedTables.value.lineup.length);
	});
});
