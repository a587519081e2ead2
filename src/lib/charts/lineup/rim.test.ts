import { describe, expect, it } from 'vitest';
import type { Pole, Wheel } from './marks.ts';
import { rimPath, rimPoint } from './rim.ts';
import { wheelPoint } from './wheel.ts';

const wheel: Wheel = { cx: 100, cy: 100, radius: 50, turn: 0, ground: 180, spread: 1, opacity: 1 };
const pole: Pole = {
	x: 20,
	top: 10,
	bottom: 190,
	curlTop: 5,
	curlBottom: 5,
	unroll: 0,
	opacity: 1
};
const straight = { ...pole, unroll: 1 };

describe('the rim', () => {
	it('is a circle that begins and ends at the top', () => {
		expect(rimPath(wheel, pole)).toBe('M100 50A50 50 0 0 1 100 150A50 50 0 0 1 100 50');
	});

	it('has its points clockwise from the top', () => {
		for (const part of [0, 0.2, 0.5, 0.9]) {
			const [here, there] = [rimPoint(wheel, pole, part), wheelPoint(wheel, 360 * part)];
			expect(here.x).toBeCloseTo(there.x);
			expect(here.y).toBeCloseTo(there.y);
		}
	});

	it('is the pole from its foot to its top once it is unrolled', () => {
		expect(rimPoint(wheel, straight, 0)).toEqual({ x: expect.closeTo(20), y: expect.closeTo(190) });
		expect(rimPoint(wheel, straight, 1)).toEqual({ x: expect.closeTo(20), y: expect.closeTo(10) });
		expect(rimPath(wheel, straight)).toContain('L20 100L20 10');
	});

	it('keeps its ends curled, the upper one to the right and the lower one to the left', () => {
		const numbers =
			rimPath(wheel, straight)
				.match(/-?[\d.]+/g)
				?.map(Number) ?? [];
		expect(numbers.slice(0, 2)).toEqual([14.1, 194.9]);
		expect(numbers.slice(-2)).toEqual([25.9, 5.1]);
	});
});
