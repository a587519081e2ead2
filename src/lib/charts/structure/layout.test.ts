import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RUNNING_TIME } from '#lib/data/scenes.ts';
import { parsedTables } from '#lib/server/tables.ts';
import { overlaps } from '../place-labels.ts';
import { freeStretches } from './brackets.ts';
import {
	interpolateStructure,
	layoutStructure,
	scrolledStructure,
	type StructureLayout
} from './layout.ts';
import { lineBox } from './places.ts';
import { parseScene, type StructureScene } from './structure-scene.ts';

const tables = parsedTables.value;
const SIZE = { width: 1390, height: 900 };

function sceneOf(words: string): StructureScene {
	const scene = parseScene(words, tables);
	if (typeof scene === 'string') throw new Error(scene);
	return scene;
}

const drawn = (words: string, size = SIZE) => layoutStructure(tables, sceneOf(words), size);

const sizes = fc.record({
	width: fc.integer({ min: 280, max: 1600 }),
	height: fc.integer({ min: 190, max: 1000 })
});
const keys = fc.constantFrom(...tables.scenes.map(({ scene }) => scene));
const words = fc.oneof(
	fc.constantFrom('start', 'thirds'),
	keys.map((key) => `to ${key}`),
	fc.tuple(keys, keys).map(([last, focus]) => `to ${last} focus ${focus}`)
);

const lettering = ({ plan, notes, remarks }: StructureLayout) => [
	...plan.inscriptions,
	...notes,
	...remarks
];

test('a minute is a 139th of the width', () => {
	const band = drawn('start').plan.bands.find(({ key }) => key === 'new-years-eve-party');
	expect(band).toMatchObject({ light: 'vegas', x: expect.closeTo(180), width: expect.closeTo(40) });
});

test('bands that follow each other meet on a whole pixel, at every width', () => {
	for (const width of [320, 390, 640, 987, 1440]) {
		const { bands } = drawn('start', { width, height: 900 }).plan;
		for (const [index, { x, width: across }] of bands.entries()) {
			expect([x, across]).toEqual([Math.round(x), Math.round(across)]);
			expect(across, bands[index]?.key).toBeGreaterThan(0);
			expect(x + across).toBe(bands[index + 1]?.x ?? width);
		}
	}
});

test('each band answers over its full height', () => {
	const { hits, plan } = drawn('to the-car');
	expect(hits).toHaveLength(tables.scenes.length);
	for (const [index, { x, y, halfWidth = 0, halfHeight }] of hits.entries()) {
		expect(x - halfWidth).toBeCloseTo(plan.bands[index]?.x ?? -1);
		expect([y, halfHeight]).toEqual([450, 450]);
	}
});

test('the stripes of light fill the width once', () => {
	const spans = Object.values(drawn('start').plan.lit)
		.flat()
		.sort((a, b) => a[0] - b[0]);
	let x = 0;
	for (const [from, to] of spans) {
		expect(from).toBeCloseTo(x);
		x = to;
	}
	expect(x).toBeCloseTo(SIZE.width);
});

test('both curves start on the dotted level', () => {
	const { level, curves } = drawn('start').plan;
	expect(curves.anora[0]).toEqual([0, level]);
	expect(curves.cinderella[0]).toEqual([0, level]);
});

test('Anora stands highest at the wedding and lowest after the annulment', () => {
	const { curves, bands } = drawn('start').plan;
	const start = (key: string) => bands.find((band) => band.key === key)?.x ?? 0;
	const byHeight = [...curves.anora].sort((a, b) => a[1] - b[1]);
	expect(byHeight[0]?.[0]).toBeGreaterThan(start('proposal-and-wedding'));
	expect(byHeight[0]?.[0]).toBeLessThan(start('newlyweds-the-news-reaches-russia'));
	expect(byHeight.at(-1)?.[0]).toBeGreaterThan(start('back-to-las-vegas'));
	expect(byHeight.at(-1)?.[0]).toBeLessThan(start('snow-over-the-mansion'));
});

test('the start shows no note, the end all of them', () => {
	expect(drawn('start').notes.filter(({ opacity }) => opacity > 0)).toEqual([]);
	const { notes, reveal } = drawn('to the-car');
	expect(reveal).toBe(RUNNING_TIME);
	expect(notes.map(({ opacity }) => opacity)).toEqual(notes.map(() => 1));
	expect(notes.length).toBeGreaterThanOrEqual(6);
});

test('a focus frames its scene and writes its minutes', () => {
	const { frames, remarks } = drawn('to the-car focus new-years-eve-party');
	expect(frames).toMatchObject([{ x: expect.closeTo(180), width: expect.closeTo(40) }]);
	expect(remarks.map(({ lines }) => lines)).toEqual([["New Year's Eve party, 18–22 min"]]);
});

test('a name stands over the minutes of what it names', () => {
	const lengths = (width: number) =>
		drawn('start', { width, height: 440 })
			.plan.inscriptions.filter(({ key }) => key.startsWith('length-'))
			.map(({ lines }) => lines[0]);
	expect(lengths(1000)).toEqual(['46 minutes, a third', '28 minutes', '29 minutes', '36 minutes']);
	expect(lengths(390)).toEqual(['46 minutes, a third', '28 minutes', '29 minutes', '26 minutes']);
});

test('the thirds are marked, and the share of the fairy tale', () => {
	const { cuts, brackets, remarks } = drawn('thirds');
	expect(new Set(cuts.map(({ x }) => Math.round(x)))).toEqual(new Set([463, 927]));
	expect(brackets).toMatchObject([{ from: 0, to: expect.closeTo(460) }]);
	expect(remarks[0]?.lines).toEqual(['46 of 139 minutes, 33 %']);
});

test('a pointer stops at lettering', () => {
	const strip = { x: 10, y: 0, width: 20, height: 100 };
	const boxes = [
		{ x: 0, y: 40, width: 50, height: 10 },
		{ x: 80, y: 0, width: 20, height: 90 }
	];
	expect(freeStretches(strip, boxes)).toEqual([
		{ from: 0, to: 36 },
		{ from: 54, to: 100 }
	]);
});

test('half-way between two scenes the film has run half the way', () => {
	const from = drawn('to proposal-and-wedding');
	const to = drawn('to newlyweds-the-news-reaches-russia focus new-years-eve-party');
	expect(interpolateStructure(from, to, 0.5).reveal).toBe((37 + 46) / 2);
	expect(interpolateStructure(from, to, 0)).toBe(from);
	expect(interpolateStructure(from, to, 1)).toBe(to);
});

test('what one scene points at is gone before the next scene points', () => {
	const from = drawn('thirds');
	const to = drawn('to newlyweds-the-news-reaches-russia focus new-years-eve-party');
	const shown = (t: number) => interpolateStructure(from, to, t).remarks;
	expect(shown(0.2)).toEqual(from.remarks);
	for (const t of [0.25, 0.5, 0.75]) expect(shown(t)).toEqual([]);
	expect(shown(0.8).map(({ key, opacity }) => [key, opacity])).toEqual([
		['focus-new-years-eve-party', 1]
	]);
});

test('what a moment does not change is the same thing before and after it, and is not drawn anew', () => {
	const from = drawn('to a-week-off');
	const to = drawn('to the-car');
	const [early, late] = [0.6, 0.7].map((t) => interpolateStructure(from, to, t));
	for (const layout of [to, early, late]) {
		expect(layout?.plan).toBe(from.plan);
		expect(layout?.hits).toBe(from.hits);
	}
	expect(early?.cuts).toBe(late?.cuts);
	for (const note of early?.notes.filter(({ opacity }) => opacity === 1) ?? [])
		expect(late?.notes).toContain(note);
});

test('the film runs on as the reader does, and is where the first step says once the stage stands', () => {
	const layout = drawn('to ani-meets-ivan');
	const reveals = [0, 0.2, 0.3, 0.4].map((place) => scrolledStructure(layout, place).reveal);
	expect(reveals[0]).toBe(0);
	for (const [index, reveal] of reveals.slice(1).entries())
		expect(reveal).toBeGreaterThan(reveals[index] ?? Infinity);
	for (const place of [0.5, 0.6, 1, 4.3]) expect(scrolledStructure(layout, place)).toBe(layout);
});

test('a note dawns with its minute and never sets', () => {
	fc.assert(
		fc.property(words, words, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, t) => {
			const { notes, reveal } = interpolateStructure(drawn(one), drawn(other), t);
			const due = drawn('to the-car').notes.filter(({ minute }) => minute <= reveal);
			expect(notes.filter(({ opacity }) => opacity === 1)).toEqual(due);
		}),
		{ numRuns: 400 }
	);
});

test('every mark stays inside the drawing', () => {
	fc.assert(
		fc.property(words, sizes, (said, size) => {
			const { plan, frames, cuts, ...layout } = drawn(said, size);
			const inside = (x: number, y: number) => {
				expect(x).toBeGreaterThanOrEqual(-0.01);
				expect(x).toBeLessThanOrEqual(size.width + 0.01);
				expect(y).toBeGreaterThanOrEqual(-0.01);
				expect(y).toBeLessThanOrEqual(size.height + 0.01);
			};
			for (const [x, y] of [...plan.curves.anora, ...plan.curves.cinderella]) inside(x, y);
			for (const { from, to, y } of plan.ticks.whiskers) [from, to].forEach((x) => inside(x, y));
			for (const { x, from, to } of cuts) [from, to].forEach((y) => inside(x, y));
			const boxes = [...frames, ...lettering({ plan, frames, cuts, ...layout }).map(lineBox)];
			for (const { x, y, width, height } of boxes) {
				inside(x, y);
				inside(x + width, y + height);
			}
		})
	);
});

test('no two labels share a place, and no two marks a key', () => {
	fc.assert(
		fc.property(words, sizes, (said, size) => {
			const layout = drawn(said, size);
			const labels = lettering(layout);
			for (const [index, label] of labels.entries())
				for (const other of labels.slice(index + 1))
					expect(overlaps(lineBox(label), lineBox(other)), `${label.key} and ${other.key}`).toBe(
						false
					);
			const { frames, cuts, brackets, hits } = layout;
			const lists = [labels, frames, cuts, brackets, hits].map((list) =>
				list.map(({ key }) => key)
			);
			for (const list of lists) expect(new Set(list).size).toBe(list.length);
		})
	);
});
