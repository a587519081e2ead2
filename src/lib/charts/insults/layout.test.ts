import { extent, group } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { flagFrame, OFF, stripePaths, stripePoints } from './flag.ts';
import { insults } from './insults.ts';
import { layout, SCENES } from './layout.ts';
import { LETTERS, POINTS, tubePath, tubePoints, TUBES } from './loud.ts';
import {
	brightness,
	interpolate,
	pictureAt,
	pointsOf,
	straightened,
	wiresOf,
	type InsultsLayout
} from './picture.ts';

const tables = parsedTables.value;
const sizes = fc.record({
	width: fc.integer({ min: 280, max: 1500 }),
	height: fc.integer({ min: 190, max: 950 })
});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const AREA = { width: 1000, height: 894 };
/** Drawings are written in tenths of a pixel: what is less than half of one over the edge is not. */
const EDGE = 0.05;

const pairs = (points: readonly number[]): [number, number][] =>
	Array.from({ length: points.length / 2 }, (_, index) => [
		points[2 * index] ?? NaN,
		points[2 * index + 1] ?? NaN
	]);

/** The points of all tubes as they are drawn, with the flag at a moment of its ripple. */
const drawn = ({ words, size, straight }: InsultsLayout, phase = 0) => {
	return words.tubes.map((tube) =>
		pointsOf(wiresOf(tube, size, phase), straightened(tube, straight), size)
	);
};

describe('the three insults', () => {
	it('keeps every tube inside its area on all its way, at any size and moment of the ripple', () => {
		fc.assert(
			fc.property(sizes, share, share, (size, straight, phase) => {
				const points = drawn(pictureAt(size, straight, 0), phase).flatMap(pairs);
				const off = OFF * flagFrame(size).pitch + EDGE;
				const [left = NaN, right = NaN] = extent(points, ([x]) => x);
				const [top = NaN, bottom = NaN] = extent(points, ([, y]) => y);
				expect(left).toBeGreaterThanOrEqual(-off);
				expect(right).toBeLessThanOrEqual(size.width + off);
				expect(top).toBeGreaterThanOrEqual(-EDGE);
				expect(bottom).toBeLessThanOrEqual(size.height + EDGE);
			}),
			{ examples: [[{ width: 556, height: 190 }, 0.3059482056236374, 0]] }
		);
	});

	it('draws the same 28 tubes in every scene, with as many points', () => {
		for (const name of SCENES) {
			const { words } = layout(tables, { name }, AREA);
			expect(new Set(words.tubes.map(({ key }) => key)).size).toBe(LETTERS.length * TUBES);
			for (const { points } of words.tubes) expect(points).toHaveLength(2 * POINTS);
		}
	});

	it('draws a letter of tubes that lie one pitch inside each other', () => {
		const frame = { x: 10, y: 20, width: 300, height: 330, pitch: 15 };
		expect(tubePoints('L', 0, frame).slice(0, 2)).toEqual([10, 20]);
		expect(tubePoints('L', 0, frame).slice(-2)).toEqual([310, 350]);
		expect(tubePoints('U', 2, frame).slice(0, 2)).toEqual([40, 20]);
		expect(tubePoints('D', 6, frame).slice(0, 2)).toEqual([100, 260]);
		const ring = pairs(tubePoints('O', 6, frame));
		expect(Math.min(...ring.map(([across]) => across))).toBeCloseTo(100);
		expect(Math.max(...ring.map(([, down]) => down))).toBeCloseTo(260);
	});

	it('draws the same letter with lines and arcs', () => {
		const frame = { x: 10, y: 20, width: 300, height: 330, pitch: 15 };
		expect(tubePath('U', 0, frame)).toBe(
			'M10 20L10 200L10 200A150 150 0 0 0 310 200L310 200L310 20'
		);
		for (const letter of LETTERS) {
			const numbers =
				tubePath(letter, 2, frame)
					.match(/[\d.]+/g)
					?.map(Number) ?? [];
			const points = tubePoints(letter, 2, frame);
			for (const end of [0, -2]) {
				expect(numbers.at(end)).toBeCloseTo(points.at(end) ?? NaN, 1);
				expect(numbers.at(end + 1)).toBeCloseTo(points.at(end + 1) ?? NaN, 1);
			}
		}
	});

	it('closes the letters that are closed', () => {
		const frame = { x: 0, y: 0, width: 200, height: 240, pitch: 11 };
		for (const letter of ['O', 'D'] as const) {
			const points = tubePoints(letter, 3, frame);
			expect(points.at(-2)).toBeCloseTo(points[0] ?? NaN);
			expect(points.at(-1)).toBeCloseTo(points[1] ?? NaN);
		}
	});

	it('begins in the letters and ends in the stripes, the tubes of a rank in one of them', () => {
		const picture = layout(tables, { name: 'words' }, AREA);
		const { words } = picture;
		for (const [index, points] of drawn(picture).entries())
			for (const [at, value] of points.entries())
				expect(value).toBeCloseTo(words.tubes[index]?.points[at] ?? NaN);
		for (const [index, points] of drawn(pictureAt(AREA, 1, 0)).entries()) {
			const { stripe, letter } = words.tubes[index]!;
			const end = stripePoints(stripe, letter, AREA);
			for (const [at, value] of points.entries()) expect(value).toBeCloseTo(end[at] ?? NaN);
		}
		const ranks = group(words.tubes, ({ rank }) => rank);
		const stripes = [...ranks.values()].map((own) => new Set(own.map(({ stripe }) => stripe)));
		expect(stripes.every(({ size }) => size === 1)).toBe(true);
		expect(new Set(stripes.flatMap((own) => [...own])).size).toBe(TUBES);
	});

	it('holds the flag still where it is held, and comes back to itself after a ripple', () => {
		const [start, later] = [stripePoints(1, 0, AREA), stripePoints(1, 0, AREA, 0.5)];
		expect(later.slice(0, 2)).toEqual(start.slice(0, 2));
		expect(later.at(-1)).not.toBeCloseTo(start.at(-1) ?? NaN);
		const round = stripePoints(1, 0, AREA, 1);
		for (const [at, value] of round.entries()) expect(value).toBeCloseTo(start[at] ?? NaN);
		expect(stripePaths(AREA).outer.split('M')).toHaveLength(1 + 2 * TUBES);
	});

	it('goes from a scene to the next and arrives there itself', () => {
		const [from, to] = [
			layout(tables, { name: 'words' }, AREA),
			layout(tables, { name: 'flag' }, AREA)
		];
		expect(interpolate(from, to, 0)).toBe(from);
		expect(interpolate(from, to, 1)).toBe(to);
		expect(interpolate(from, to, 0.5).straight).toBe(0.5);
		expect(interpolate(to, to, 0.5)).toBe(to);
	});

	it('never shows the words of two scenes at once', () => {
		const scenes = (picture: InsultsLayout) =>
			new Set(picture.lines.map(({ key }) => /^(flag|behind)-/.exec(key)?.[1] ?? 'words')).size;
		fc.assert(
			fc.property(share, (t) => {
				expect(scenes(pictureAt(AREA, t, 0))).toBeLessThanOrEqual(1);
				expect(scenes(pictureAt(AREA, 1, t))).toBeLessThanOrEqual(1);
			})
		);
	});

	it('has no halo on what moves or goes out', () => {
		for (const t of [0.1, 0.5, 0.9]) {
			expect(pictureAt(AREA, t, 0).halo).toEqual({ letters: 0, stripes: 0 });
			expect(pictureAt(AREA, 1, t).halo).toEqual({ letters: 0, stripes: 0 });
		}
		expect(pictureAt(AREA, 0, 0).halo).toEqual({ letters: 1, stripes: 0 });
		expect(pictureAt(AREA, 1, 0).halo).toEqual({ letters: 0, stripes: 1 });
	});

	it('lets each tube go out once, and leaves one light on', () => {
		const { words, car } = layout(tables, { name: 'behind' }, AREA);
		expect([car.opacity, car.lamp]).toEqual([1, 1]);
		for (const tube of words.tubes) {
			expect([brightness(tube, 0), brightness(tube, 1)]).toEqual([1, 0]);
			let last = 1;
			for (let down = 0; down <= 1; down += 0.02) {
				expect(brightness(tube, down)).toBeLessThanOrEqual(last);
				last = brightness(tube, down);
			}
		}
	});

	it('keeps the dark words clear of the car', () => {
		fc.assert(
			fc.property(sizes, (size) => {
				const { lines, car } = pictureAt(size, 1, 1);
				const foot = Math.max(...lines.map((line) => line.y + 0.3 * line.size));
				expect(foot).toBeLessThan(car.y + 0.16 * car.height);
			})
		);
	});

	it('knows its scenes, says what they show and has nothing to ask', () => {
		expect(insults.parse('flag', tables)).toEqual({ name: 'flag' });
		expect(insults.parse('flags', tables)).toMatch('words, flag, behind');
		for (const name of SCENES) {
			const { title, note = '', source } = insults.caption(tables, { name });
			expect(title.length).toBeLessThanOrEqual(48);
			expect(note.length).toBeLessThanOrEqual(60);
			expect(source.length).toBeLessThanOrEqual(60);
			expect(layout(tables, { name }, AREA).hits).toEqual([]);
			expect(insults.loops?.({ name })).toMatch(/^the /);
		}
		expect(insults.tip(tables, { name: 'flag' }, 'anora')).toBeNull();
	});
});
