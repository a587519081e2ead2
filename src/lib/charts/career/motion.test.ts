import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { overlaps, type Box } from '../place-labels.ts';
import { arrivedAt, arriving, scrolledCareer } from './arrival.ts';
import { layout } from './layout.ts';
import { SCENES, type CareerScene, type Title } from './marks.ts';
import { interpolate } from './motion.ts';
import { scriptWidth } from './script-box.ts';

const tables = parsedTables.value;
const SIZES = [
	{ width: 940, height: 700 },
	{ width: 584, height: 560 },
	{ width: 450, height: 250 },
	{ width: 350, height: 430 },
	{ width: 350, height: 320 },
	{ width: 280, height: 190 }
];
const WAYS: [CareerScene['name'], CareerScene['name']][] = [
	['sex-work', 'first-timers'],
	['first-timers', 'all']
];
/** What is fainter is a trace of a title, not one to read. */
const LEGIBLE = 0.4;

const drawn = (name: CareerScene['name'], size = SIZES[0] ?? { width: 0, height: 0 }) =>
	layout(tables, { name }, size);
const moment = fc.double({ min: 0, max: 1, noNaN: true });
const size = fc.constantFrom(...SIZES);

const bodies = ({ runs, size: type, dx = 0, dy = 0 }: Title): Box[] =>
	runs.map(({ text, x, y }) => ({
		x: x + dx,
		y: y + dy - 0.7 * type,
		width: scriptWidth(text) * type,
		height: 0.7 * type
	}));

describe('the films', () => {
	it('arrive in order of year, the first there before all others', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 12 }), moment, (count, t) => {
				const parts = Array.from({ length: count }, (_, index) => arrivedAt(t, index, count));
				expect(parts[0]).toBe(1);
				for (const [index, part] of parts.slice(1).entries())
					expect(part).toBeLessThanOrEqual(parts[index] ?? 0);
				expect(arrivedAt(1, count - 1, count)).toBe(1);
			})
		);
	});

	it('have all arrived at the end, and in other plots', () => {
		const [time, rows] = [drawn('budgets'), drawn('first-timers')];
		expect(arriving(time, 1)).toBe(time);
		expect(arriving(rows, 0)).toBe(rows);
	});

	it('wait outside, but for the first one, and hold what belongs to none of them', () => {
		const { points, joins, titles, labels, rules } = arriving(drawn('budgets'), 0);
		const seen = (marks: { key: string; opacity: number }[]) =>
			marks.filter(({ opacity }) => opacity > 0).map(({ key }) => key);
		expect(seen(points)).toEqual(['four-letter-words']);
		expect(seen(titles)).toEqual(['four-letter-words']);
		expect(seen(joins)).toEqual([]);
		expect(seen(labels)).toContain('scale-10000');
		expect(seen(labels)).not.toContain('anora');
		expect(rules).toBe(drawn('budgets').rules.length ? rules : []);
	});

	it('set off when the stage stands, and are there for whoever comes later', () => {
		const time = drawn('budgets');
		expect(scrolledCareer(time, 0).arrival).toBe(0);
		expect(scrolledCareer(time, 0.2)).toBe(scrolledCareer(time, 0.1));
		for (const place of [0.5, 0.6, 1, 3.7]) expect(scrolledCareer(time, place)).toBe(time);
	});

	it('stay inside the plot on their way', () => {
		fc.assert(
			fc.property(size, moment, (area, t) => {
				const { points, joins } = arriving(drawn('budgets', area), t);
				for (const { x, y } of [...points, ...joins.map(({ x2, y2 }) => ({ x: x2, y: y2 }))]) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(area.width);
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(area.height);
				}
			})
		);
	});
});

describe('on the way from one plot to the other', () => {
	it.each(WAYS)('from %s to %s no two titles to be read lie on one another', (before, after) => {
		for (const area of SIZES) {
			const [from, to] = [drawn(before, area), drawn(after, area)];
			for (let t = 0.02; t < 1; t += 0.02) {
				const titles = interpolate(from, to, t).titles.filter(({ opacity }) => opacity > LEGIBLE);
				const meetings = titles.flatMap((one, index) =>
					titles
						.slice(index + 1)
						.filter((other) => bodies(one).some((a) => bodies(other).some((b) => overlaps(a, b))))
						.map((other) => `${one.key} on ${other.key}`)
				);
				expect(meetings, `${t.toFixed(2)} at ${area.width} px`).toEqual([]);
			}
		}
	});

	it('keeps every title once at most, and inside', () => {
		fc.assert(
			fc.property(size, fc.constantFrom(...WAYS), moment, (area, [before, after], t) => {
				const { titles } = interpolate(drawn(before, area), drawn(after, area), t);
				expect(new Set(titles.map(({ key }) => key)).size).toBe(titles.length);
				for (const box of titles.flatMap(bodies)) {
					expect(box.x).toBeGreaterThanOrEqual(-0.5);
					expect(box.x + box.width).toBeLessThanOrEqual(area.width + 0.5);
					expect(box.y + box.height).toBeLessThanOrEqual(area.height + 0.5);
				}
			})
		);
	});

	it('shows people only once the old plot has gone', () => {
		const [from, to] = [drawn('sex-work'), drawn('first-timers')];
		for (let t = 0.05; t < 1; t += 0.05) {
			const { people, joins, points } = interpolate(from, to, t);
			expect(people.length > 0 && joins.length + points.length > 0).toBe(false);
		}
	});

	it('ends as the scenes themselves, whichever they are', () => {
		for (const before of SCENES)
			for (const after of SCENES) {
				const [from, to] = [drawn(before), drawn(after)];
				expect(interpolate(from, to, 0)).toBe(from);
				expect(interpolate(from, to, 1)).toBe(to);
				for (const list of Object.values(interpolate(from, to, 0.5)).filter(Array.isArray)) {
					const keys = (list as { key: string }[]).map(({ key }) => key);
					expect(new Set(keys).size).toBe(keys.length);
				}
			}
	});
});
