import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { story, tables } from '#lib/server/story.ts';
import { atHand } from './at-hand.ts';
import { Layouts, layoutsOf } from './layouts.ts';
import { whole } from './pieces.ts';

const area = fc.record({
	width: fc.integer({ min: 280, max: 1600 }),
	height: fc.integer({ min: 190, max: 1000 })
});
const charted = story.sections.flatMap(({ id, chart, steps }) => {
	const known = atHand[chart];
	return known ? [{ id, chart: known, scenes: steps.map(({ scene }) => scene) }] : [];
});

describe('layouts in pieces', () => {
	it.each(charted)('are those that $id has in one go', ({ chart, scenes }) => {
		fc.assert(
			fc.property(area, fc.nat(scenes.length - 1), (size, index) => {
				const ahead = new Layouts(chart, tables, scenes, size);
				whole(ahead.laying(index));
				const atOnce = new Layouts(chart, tables, scenes, { ...size });
				expect(ahead.at(index)).toEqual(atOnce.at(index));
			}),
			{ numRuns: 12 }
		);
	});

	it('are made once, those nearest to the reader first', () => {
		const [{ chart, scenes } = { chart: undefined, scenes: [] }] = charted.filter(
			({ id }) => id === 'thirteen-years'
		);
		if (!chart) throw new Error('there is no such section');
		const made: number[] = [];
		const counting = {
			...chart,
			laying: undefined,
			layout: (...given: Parameters<typeof chart.layout>) => {
				made.push(scenes.indexOf(given[1]));
				return chart.layout(...given);
			}
		};
		const layouts = new Layouts(counting, tables, scenes, { width: 358, height: 330 });
		const here = 2;
		const first = layouts.at(here);
		whole(layouts.ahead(here));
		expect([...made].sort((a, b) => a - b)).toEqual(scenes.map((_, index) => index));
		expect(new Set(made.slice(0, 3))).toEqual(new Set([1, 2, 3]));
		expect(layouts.at(here)).toBe(first);
	});

	it('leave time in between where they take long', () => {
		const career = charted.find(({ id }) => id === 'eight-films');
		if (!career) throw new Error('there is no such section');
		const layouts = new Layouts(career.chart, tables, career.scenes, { width: 357, height: 331 });
		const pieces = layouts.laying(0);
		let count = 0;
		while (!pieces.next().done) count++;
		expect(count).toBeGreaterThan(1);
		expect(whole(layouts.laying(0))).toBeUndefined();
	});
});

describe('layouts of a section', () => {
	const [section] = story.sections;
	const chart = section && atHand[section.chart];
	if (!section || !chart) throw new Error('there is no section with a chart');
	const size = { width: 360, height: 420 };
	const of = (over: { tables?: typeof tables; size?: typeof size } = {}) =>
		layoutsOf(chart, over.tables ?? tables, section, over.size ?? { ...size });

	it('are those of the last time, for whoever comes back', () => {
		expect(of()).toBe(of());
		expect(of().at(0)).toBe(of().at(0));
	});

	it('are others in another area, and of other data', () => {
		const known = of();
		expect(of({ size: { ...size, width: 361 } })).not.toBe(known);
		expect(of({ tables: { ...tables } })).not.toBe(of());
	});
});
