import { rgb } from 'd3';
import { describe, expect, it } from 'vitest';
import { BEAT, BRIGHTER, tubeAt } from './beat.ts';
import { CORE, GASES } from './gases.ts';
import { LETTERS, TUBES } from './loud.ts';

/** The most that the pulse may change the brightness of a tube, as a part of it, and the fastest it may be, in milliseconds. */
const MOST = 0.2;
const FASTEST = 469;

/** Relative luminance (WCAG 2) of a colour given by its channels (0..255). */
function luminance(channels: readonly number[]): number {
	const [red, green, blue] = channels.map((channel) => {
		const value = channel / 255;
		return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const channelsOf = (color: string) => {
	const { r, g, b } = rgb(color);
	return [r, g, b];
};

describe('the pulse', () => {
	it('makes a tube brighter by less than a fifth, whatever its gas', () => {
		const pale = channelsOf(CORE);
		for (const gas of Object.values(GASES)) {
			const own = channelsOf(gas);
			const bright = own.map((value, at) => value + (pale[at]! - value) * BRIGHTER);
			const change = luminance(bright) / luminance(own) - 1;
			expect(change).toBeGreaterThan(0.02);
			expect(change).toBeLessThan(MOST);
		}
		expect(BEAT).toBeGreaterThanOrEqual(FASTEST);
	});

	it('goes through the letters in order, and through all tubes before one comes again', () => {
		const count = LETTERS.length * TUBES;
		const order = Array.from({ length: count }, (_, beat) => tubeAt(beat));
		expect(order.slice(0, 5)).toEqual([0, 7, 14, 21, 1]);
		expect(new Set(order).size).toBe(count);
		expect(tubeAt(count)).toBe(tubeAt(0));
	});
});
