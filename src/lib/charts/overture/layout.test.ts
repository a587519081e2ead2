import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNNING_TIME } from '#lib/data/scenes.ts';
import { parsedTables } from '#lib/server/tables.ts';
import { blend } from '../blend.ts';
import { labelBox, overlaps, within } from '../place-labels.ts';
import { drought, leafBox } from './frond.ts';
import { layout, SCENES } from './layout.ts';
import { overture } from './overture.ts';

const tables = parsedTables.value;
const sizes = fc.record({
	width: fc.integer({ min: 280, max: 1500 }),
	height: fc.integer({ min: 190, max: 950 })
});
const scenes = fc.constantFrom(...SCENES);
const AREA = { width: 1000, height: 894 };

describe('the opening picture', () => {
	it('keeps every mark inside its area at any size', () => {
		fc.assert(
			fc.property(sizes, scenes, (size, name) => {
				const { segments, tinsel, palm, words } = layout(tables, { name }, size);
				const area = { x: -0.01, y: -0.01, width: size.width + 0.02, height: size.height + 0.02 };
				for (const segment of segments) expect(within(segment, area)).toBe(true);
				for (const { x, length, lean } of tinsel.strands) {
					expect(x + lean).toBeGreaterThanOrEqual(0);
					expect(x + lean).toBeLessThanOrEqual(size.width);
					expect(length).toBeLessThan(size.height * 0.85);
				}
				for (const { x, y, angle, length } of palm.leaves) {
					const [tipX, tipY] = [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
					expect(within({ x: tipX, y: tipY, width: 0, height: 0 }, area)).toBe(true);
				}
				for (const word of words) expect(within(labelBox(word), area)).toBe(true);
			})
		);
	});

	it('never lets two words touch, nor a word a mark', () => {
		fc.assert(
			fc.property(sizes, scenes, (size, name) => {
				const { segments, palm, words } = layout(tables, { name }, size);
				const boxes = words.map(labelBox);
				const marks = [...segments, ...palm.leaves.map(leafBox)];
				for (const [index, box] of boxes.entries()) {
					expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
					expect(marks.filter((mark) => overlaps(box, mark))).toEqual([]);
				}
			})
		);
	});

	it('makes the ribbon of every minute of the film, one piece a scene', () => {
		const { segments } = layout(tables, { name: 'ribbon' }, AREA);
		expect(segments.map(({ key }) => key)).toEqual(tables.scenes.map(({ scene }) => scene));
		const [first, last] = [segments[0], segments.at(-1)];
		const whole = (last?.x ?? 0) + (last?.width ?? 0) - (first?.x ?? 0);
		const opening = tables.scenes[0]?.end ?? 0;
		expect(first?.width).toBeCloseTo((whole * opening) / RUNNING_TIME);
	});

	it('gives the palm a leaf for each year of the drought and lights the last', () => {
		const { palm } = layout(tables, { name: 'palme' }, AREA);
		expect(palm.leaves.map(({ key }) => Number(key))).toEqual([
			2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024
		]);
		expect(palm.leaves.filter(({ lit }) => lit).map(({ film }) => film)).toEqual(['anora']);
		expect(palm.leaves.filter(({ given }) => !given).map(({ key }) => key)).toEqual(['2020']);
	});

	it('finds the drought between the last two American winners', () => {
		const found = drought(tables.winners);
		expect([found?.before.film, found?.after.film]).toEqual(['the-tree-of-life', 'anora']);
		expect(drought([])).toBeUndefined();
	});

	it('has a key of its own for every mark and an answer for every one that can be asked', () => {
		for (const name of SCENES) {
			const drawn = layout(tables, { name }, AREA);
			for (const marks of [drawn.segments, drawn.palm.leaves, drawn.words, drawn.ticks])
				expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
			for (const { key } of drawn.hits)
				expect(overture.tip(tables, { name }, key)?.lines.length).toBeGreaterThan(0);
		}
	});

	it('begins and ends a change at the scenes themselves', () => {
		const [from, to] = [
			layout(tables, { name: 'sign' }, AREA),
			layout(tables, { name: 'ribbon' }, AREA)
		];
		expect(blend(from, to, 0)).toBe(from);
		expect(blend(from, to, 1)).toBe(to);
		expect(blend(from, to, 0.5).tinsel.strands).toHaveLength(from.tinsel.strands.length);
	});

	it('knows its scenes and says which there are', () => {
		expect(overture.parse(' ribbon ', tables)).toEqual({ name: 'ribbon' });
		expect(overture.parse('drapes', tables)).toMatch('sign, ribbon, palme');
	});

	it('says what it shows within the space of a caption', () => {
		for (const name of SCENES) {
			const { title, note = '', source } = overture.caption(tables, { name });
			expect(title.length).toBeLessThanOrEqual(48);
			expect(note.length).toBeLessThanOrEqual(60);
			expect(source.length).toBeLessThanOrEqual(60);
		}
		expect(overture.describe(tables, { name: 'palme' })).toMatch('thirteen years');
	});
});
