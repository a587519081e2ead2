import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNNING_TIME } from '#lib/data/scenes.ts';
import { parsedTables } from '#lib/server/tables.ts';
import type { Size } from '../chart.ts';
import { labelBox, overlaps, within } from '../place-labels.ts';
import { change, letDown } from './change.ts';
import { drought, leafBox } from './frond.ts';
import { layout, SCENES, type OvertureLayout } from './layout.ts';
import { overture } from './overture.ts';
import { segmentBox } from './ribbon.ts';

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
				const { segments, band, palm, words } = layout(tables, { name }, size);
				const area = { x: -0.01, y: -0.01, width: size.width + 0.02, height: size.height + 0.02 };
				for (const segment of segments) expect(within(segmentBox(segment, band), area)).toBe(true);
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
				const { segments, band, palm, words } = layout(tables, { name }, size);
				const boxes = words.map(labelBox);
				const marks = [
					...segments.map((each) => segmentBox(each, band)),
					...palm.leaves.map(leafBox)
				];
				for (const [index, box] of boxes.entries()) {
					expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
					expect(marks.filter((mark) => overlaps(box, mark))).toEqual([]);
				}
			})
		);
	});

	it('makes the ribbon of every minute of the film, one piece a scene', () => {
		const { segments, band } = layout(tables, { name: 'ribbon' }, AREA);
		expect(segments.map(({ key }) => key)).toEqual(tables.scenes.map(({ scene }) => scene));
		expect([segments[0]?.start, segments.at(-1)?.end]).toEqual([0, RUNNING_TIME]);
		const opening = segments[0]?.end ?? 0;
		expect(segmentBox(segments[0] as (typeof segments)[0], band).width).toBeCloseTo(
			(band.width * opening) / RUNNING_TIME
		);
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
		const drawn = SCENES.map((name) => layout(tables, { name }, AREA));
		for (const from of drawn)
			for (const to of drawn) {
				expect(change(from, to, 0)).toBe(from);
				expect(change(from, to, 1)).toBe(to);
			}
	});

	const parts = fc.float({ min: Math.fround(0.001), max: Math.fround(0.999), noNaN: true });

	const pair = (size: Size) =>
		(['ribbon', 'palme'] as const).map((name) => layout(tables, { name }, size)) as [
			OvertureLayout,
			OvertureLayout
		];
	const wordsOf = ({ words }: OvertureLayout) => words.map(({ key }) => key);

	it('never shows the words of two pictures at once, nor a word over the moving ribbon', () => {
		fc.assert(
			fc.property(sizes, parts, (size, t) => {
				const [ribbon, palme] = pair(size);
				const half = change(ribbon, palme, t);
				const keys = new Set(wordsOf(half));
				const told = [ribbon, palme].filter((each) => wordsOf(each).some((key) => keys.has(key)));
				expect(told.length).toBeLessThanOrEqual(1);
				for (const moving of [half, letDown(ribbon, 0.8 + t)])
					if (moving.segments.length)
						for (const word of moving.words)
							expect(overlaps(labelBox(word), moving.band)).toBe(false);
			}),
			{ examples: [[{ width: 1140, height: 946 }, 0.09549722075462341]] }
		);
	});

	it('goes back to the ribbon the way it came', () => {
		const [ribbon, palme] = pair(AREA);
		expect(change(palme, ribbon, 0.25)).toEqual(change(ribbon, palme, 0.75));
	});

	it('lets the ribbon down with the scroll alone, and only down', () => {
		const [ribbon] = pair(AREA);
		const at = (place: number) => letDown(ribbon, place).band;
		expect(at(0.8)).toMatchObject({ y: 0, height: 0 });
		expect(letDown(ribbon, 1.6)).toBe(ribbon);
		for (let place = 0.8; place < 1.6; place += 0.01) {
			expect(at(place + 0.01).y).toBeGreaterThanOrEqual(at(place).y);
			expect(at(place)).toEqual(at(place));
		}
	});

	it('gathers the ribbon before the first leaf unfolds, and the oldest leaf unfolds first', () => {
		const [from, to] = pair(AREA);
		for (let t = 0.01; t < 1; t += 0.01) {
			const { palm, band } = change(from, to, t);
			const grown = palm.leaves.map((leaf) => leaf.grown);
			expect(grown).toEqual([...grown].sort((a, b) => b - a));
			if (grown[0]) expect(band.height).toBeLessThan(3);
		}
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
