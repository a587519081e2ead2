import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import type { Winner } from '#lib/data/winners.ts';
import type { Size } from '../chart.ts';
import { boxAround, labelBox, overlaps, within, type Box } from '../place-labels.ts';
import { rowOf, spanEndedBy, spansAsLong } from './drought.ts';
import { layout } from './layout.ts';
import type { WinnersLayout } from './marks.ts';
import { interpolate } from './motion.ts';
import { tip } from './tip.ts';
import { parseScene, SCALES, type ViewName, type WinnersScene } from './views.ts';
import { caption, describe } from './words.ts';

const tables = parsedTables.value;
const NAMES: ViewName[] = ['americans', 'rating', 'above', 'critics', 'takings'];
const SIZES: Size[] = [
	{ width: 940, height: 700 },
	{ width: 1420, height: 880 },
	{ width: 584, height: 560 },
	{ width: 728, height: 430 },
	{ width: 350, height: 320 },
	{ width: 280, height: 190 },
	{ width: 450, height: 250 },
	{ width: 350, height: 430 }
];
const LAPTOP: Size = { width: 940, height: 700 };

const drawn = (name: ViewName, size = LAPTOP) => layout(tables, { name }, size);
const leafOf = (found: WinnersLayout, film: string) =>
	found.leaves.find(({ key, opacity }) => key === film && opacity > 0);
const said = (found: WinnersLayout, part: string) =>
	found.labels.find(({ key }) => key.startsWith(part))?.lines.join(' ');

const winner = (film: string, year: number, american: boolean): Winner => ({
	...(tables.winners[0] as Winner),
	film,
	year,
	american
});

suite('a scene line', () => {
	test('names one of the five scenes', () => {
		for (const name of NAMES) expect(parseScene(` ${name} `)).toEqual({ name });
	});

	test('with other words is answered with what is allowed', () => {
		expect(parseScene('toString')).toBe(
			'found "toString", expected one of americans, rating, above, critics, takings'
		);
	});
});

suite('the years without an American winner', () => {
	const rows = [
		winner('a', 2000, true),
		winner('b', 2001, true),
		winner('c', 2002, true),
		winner('d', 2003, false),
		winner('e', 2004, true)
	];

	test('run from one American-led winner to the next', () => {
		expect(spanEndedBy(rows, 'e')).toMatchObject({ from: { film: 'c' }, years: 2 });
		expect(spanEndedBy(rows, 'a')).toBeUndefined();
	});

	test('before Anora are thirteen, as many as once before', () => {
		const span = spanEndedBy(tables.winners, 'anora');
		expect(span).toMatchObject({ from: { year: 2011 }, to: { year: 2024 }, years: 13 });
		expect(span && spansAsLong(tables.winners, span)).toMatchObject([
			{ from: { year: 1957 }, to: { year: 1970 } }
		]);
	});

	test('are the opposite of a row, which starts again after another winner', () => {
		expect(rowOf(rows, 3).map(({ film }) => film)).toEqual(['a', 'b', 'c']);
		expect(rowOf(rows.slice(1), 3)).toEqual([]);
		expect(rowOf(tables.winners, 3).map(({ year }) => year)).toEqual([1989, 1990, 1991]);
	});
});

suite('the leaves', () => {
	test('stand at their year and as high as their rating', () => {
		const found = drawn('rating');
		const [pulp, parasite, anora] = ['pulp-fiction', 'parasite', 'anora'].map((film) =>
			leafOf(found, film)
		);
		expect(pulp?.x).toBeLessThan(parasite?.x ?? 0);
		expect(parasite?.x).toBeLessThan(anora?.x ?? 0);
		expect(pulp?.y).toBeLessThan(parasite?.y ?? 0);
		expect(parasite?.y).toBeLessThan(anora?.y ?? 0);
	});

	test('are as many as there are ratings, scores and takings', () => {
		const count = (name: ViewName) => drawn(name).hits.length;
		expect(count('americans')).toBe(
			tables.winners.filter(({ viewers }) => viewers !== null).length
		);
		expect(count('critics')).toBe(
			tables.winners.filter(({ critics, year }) => critics !== null && year >= 2000).length
		);
		expect(leafOf(drawn('critics'), 'titane')).toBeUndefined();
		expect(leafOf(drawn('takings'), 'the-eel')).toBeUndefined();
	});

	test('of two winners in one year stand on either side of it', () => {
		const found = drawn('rating');
		const [first, second] = [leafOf(found, 'farewell-my-concubine'), leafOf(found, 'the-piano')];
		expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(12, 5);
	});

	test('are hollow where the takings are an “at least”', () => {
		const found = drawn('takings');
		expect(leafOf(found, 'wild-at-heart')?.certain).toBe(0);
		expect(leafOf(found, 'pulp-fiction')?.certain).toBe(1);
	});

	test('of films rated below Anora are pale', () => {
		const found = drawn('above');
		const bright = found.leaves.filter(({ opacity }) => opacity === 1);
		expect(bright.map(({ key }) => key)).toEqual([
			'amour',
			'blue-is-the-warmest-colour',
			'winter-sleep',
			'i-daniel-blake',
			'shoplifters',
			'parasite',
			'anatomy-of-a-fall',
			'anora'
		]);
	});

	test('are reached by the scale of their measure', () => {
		for (const row of tables.winners) {
			if (row.viewers !== null) {
				expect(row.viewers).toBeGreaterThan(SCALES.viewers.floor);
				expect(row.viewers).toBeLessThanOrEqual(SCALES.viewers.ceiling);
			}
			if (row.critics !== null && row.year >= 2000)
				expect(row.critics).toBeGreaterThan(SCALES.critics.floor);
			if (row.worldwide) expect(row.gross).toBeGreaterThan(SCALES.takings.floor);
			if (row.gross !== null) expect(row.gross).toBeLessThan(SCALES.takings.ceiling);
		}
	});
});

suite('the words', () => {
	test('beside Anora are its value and its standing', () => {
		expect(said(drawn('americans'), 'remark')).toBe('the first since The Tree of Life');
		expect(said(drawn('rating'), 'remark')).toBe('7.4 of 10, joint 15th of 24, 2000–2024');
		expect(said(drawn('above'), 'remark')).toBe('7.4 of 10, 8th of 13, 2011–2024');
		expect(said(drawn('critics'), 'remark')).toBe('91 of 100, 4th of 12, 2011–2024');
		expect(said(drawn('takings'), 'remark')).toBe('about $56 million, 4th of 13, 2011–2024');
	});

	test('over the bracket count the years, then the films above Anora', () => {
		expect(said(drawn('americans'), 'loud')).toBe('thirteen years');
		expect(said(drawn('above'), 'loud')).toBe('seven higher');
		expect(said(drawn('above'), 'drought-inside')).toBe('of 13 winners, 2011 to 2024');
	});

	test('of a heading fit in their lines', () => {
		for (const name of NAMES) {
			const { title, note = '', source } = caption(tables, { name });
			expect(title.length, title).toBeLessThanOrEqual(48);
			expect(note.length, note).toBeLessThanOrEqual(60);
			expect(source.length, source).toBeLessThanOrEqual(60);
		}
	});

	test('of the text alternatives carry the figures', () => {
		const all = NAMES.map((name) => describe(tables, { name }));
		expect(all[0]).toContain('thirteen years passed without one');
		expect(all[1]).toContain('7.4 of 10, is joint 15th of 24 from 2000 to 2024');
		expect(all[2]).toContain('seven of the 13 winners');
		expect(all[3]).toContain('91 of 100, is 4th of 12');
		expect(all[4]).toContain('8th of 27 since 1989. Some sources put The Tree of Life below it.');
	});

	test('of a mark name its value, its unit and who measured it', () => {
		expect(tip(tables, { name: 'takings' }, 'the-tree-of-life')).toMatchObject({
			title: 'The Tree of Life, 2011',
			lines: [
				'Terrence Malick · United States',
				'$58 million worldwide; sources: $54 million to $62 million',
				'American-led'
			]
		});
		expect(tip(tables, { name: 'rating' }, 'anora')?.source).toContain('2026-08-14');
		expect(tip(tables, { name: 'rating' }, 'nothing')).toBeNull();
	});
});

/** Where a drawing breaks its own rules: marks or lettering outside the area, or over one another. */
function faults(found: WinnersLayout, size: Size): string[] {
	const area: Box = { x: 0, y: 0, ...size };
	const leaves = found.leaves
		.filter(({ opacity }) => opacity > 0)
		.map((leaf) => ({ key: leaf.key, box: boxAround(leaf.x, leaf.y, leaf.width, leaf.height) }));
	const labels = found.labels.map((label) => ({ key: label.key, box: labelBox(label) }));
	const outside = [...leaves, ...labels].filter(({ box }) => !within(box, area));
	const crossed = labels.flatMap((label, index) =>
		[...leaves, ...labels.slice(index + 1)]
			.filter((other) => overlaps(label.box, other.box))
			.map((other) => `${label.key} over ${other.key}`)
	);
	return [...outside.map(({ key }) => `${key} outside`), ...crossed];
}

suite('a drawing', () => {
	for (const size of SIZES)
		test(`of ${size.width} x ${size.height} px keeps its lettering whole and apart`, () => {
			for (const name of NAMES) expect([name, ...faults(drawn(name, size), size)]).toEqual([name]);
		});

	const scenes = fc.constantFrom<WinnersScene>(...NAMES.map((name) => ({ name })));
	const sizes = fc.record({
		width: fc.integer({ min: 280, max: 1600 }),
		height: fc.integer({ min: 190, max: 1000 })
	});

	test('of any size keeps its leaves within the area, each key once', () => {
		fc.assert(
			fc.property(scenes, sizes, (scene, size) => {
				const found = layout(tables, scene, size);
				expect(faults(found, size).filter((fault) => fault.endsWith('outside'))).toEqual([]);
				for (const { leaves, labels, levels, brackets, ranges, hits } of [found])
					for (const marks of [leaves, labels, levels, brackets, ranges, hits])
						expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
			}),
			{ numRuns: 60, examples: [[{ name: 'americans' }, { width: 299, height: 190 }]] }
		);
	});

	test('on its way begins and ends with the layouts themselves, and never shows two scales at once', () => {
		fc.assert(
			fc.property(scenes, scenes, sizes, fc.double({ min: 0, max: 1 }), (a, b, size, t) => {
				const [from, to] = [layout(tables, a, size), layout(tables, b, size)];
				expect(interpolate(from, to, 0)).toBe(from);
				expect(interpolate(from, to, 1)).toBe(to);
				const measures = interpolate(from, to, t)
					.levels.filter(({ opacity, kind }) => opacity > 0 && kind === 'scale')
					.map(({ key }) => key.split('-')[0]);
				expect(new Set(measures).size).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 40 }
		);
	});
});
