import { expect, test } from 'vitest';
import { reservedChartHeight } from './reserved-chart-height.ts';
import { reservedHeight } from './reserved-height.ts';
import type { ReservedHeights } from './reserved-heights.ts';
import { reservedSteps } from './reserved-steps.ts';

const TABLE: ReservedHeights = {
	widths: [300, 600],
	sections: {
		loud: { steps: 4, title: [80, 40], deck: [700, 900], flat: [2000, 3000], still: [400, 500] }
	},
	charts: {
		winners: { title: [60, 40], whole: [900, 700] },
		career: { title: [60, 40], whole: [800, 600] }
	}
};

test.each([
	['at a width that was measured', 300, 700],
	['between two widths, on the line between them', 450, 800],
	['at the widest', 600, 900],
	['below the narrowest, as at the narrowest', 200, 700],
	['beyond the widest, as at the widest', 2000, 900]
])('a measured height is kept free %s', (_title, width, height) => {
	expect(reservedHeight('loud', width, 'deck', true, TABLE)).toBe(height);
});

test('a title that is left out takes no room', () => {
	expect(reservedHeight('loud', 450, 'still', false, TABLE)).toBe(390);
});

test('a mode scroll that cannot be is as high as a flat one', () => {
	expect(reservedHeight('loud', 300, 'scroll', true, TABLE)).toBe(2000);
});

test('a section that was never measured gets room by its width', () => {
	expect(reservedHeight('unheard-of', 640, 'deck', true, TABLE)).toBe(927);
	expect(reservedHeight('unheard-of', 640, 'flat', true, TABLE)).toBeGreaterThan(5000);
});

test('room is kept for as many steps as a section was measured to have', () => {
	expect(reservedSteps('loud', TABLE)).toBe(4);
	expect(reservedSteps('unheard-of', TABLE)).toBe(6);
});

test('a chart that readers set keeps the room that it usually takes, with its title or without', () => {
	expect(reservedChartHeight('career', 450, true, TABLE)).toBe(700);
	expect(reservedChartHeight('career', 450, false, TABLE)).toBe(650);
});

test('a chart that is not known is the usual one', () => {
	for (const chart of [null, 'pie', 'toString'])
		expect(reservedChartHeight(chart, 300, true, TABLE)).toBe(900);
});
