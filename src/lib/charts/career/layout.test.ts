import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { labelBox, overlaps, type Box } from '../place-labels.ts';
import { career } from './career.ts';
import { layout } from './layout.ts';
import { SCENES, type CareerLayout } from './marks.ts';
import { plotOf } from './plot.ts';
import { timelineOf } from './timeline.ts';

const tables = parsedTables.value;
const { films } = tables;
const LAPTOP = { width: 940, height: 700 };
const SIZES = [
	LAPTOP,
	{ width: 1420, height: 880 },
	{ width: 584, height: 560 },
	{ width: 728, height: 430 },
	{ width: 350, height: 320 },
	{ width: 280, height: 190 },
	{ width: 450, height: 250 },
	{ width: 350, height: 430 }
];

const scene = fc.constantFrom(...SCENES);
const size = fc.record({
	width: fc.integer({ min: 280, max: 1600 }),
	height: fc.integer({ min: 190, max: 1000 })
});

const lists = (drawn: CareerLayout) =>
	Object.values(drawn).filter((list): list is { key: string }[] => Array.isArray(list));
const boxes = ({ notes, labels }: CareerLayout): Box[] => [...notes, ...labels].map(labelBox);

describe('the plot of budgets', () => {
	it('puts Take Out lowest and Anora highest and furthest right', () => {
		const { points } = layout(tables, { name: 'budgets' }, LAPTOP);
		const known = points.filter(({ filled }) => filled === 1);
		const sorted = [...known].sort((a, b) => b.y - a.y).map(({ key }) => key);
		expect(sorted[0]).toBe('take-out');
		expect(sorted.at(-1)).toBe('anora');
		expect(Math.max(...points.map(({ x }) => x))).toBe(
			points.find(({ key }) => key === 'anora')?.x
		);
	});

	it('stands the film without a budget open, below the scale, joined to nothing', () => {
		const { points, rules, joins } = layout(tables, { name: 'budgets' }, LAPTOP);
		const first = points.find(({ key }) => key === 'four-letter-words');
		const strip = rules.find(({ key }) => key === 'strip');
		expect(first?.filled).toBe(0);
		expect(first?.y).toBeGreaterThan(strip?.y1 ?? Infinity);
		expect(joins).toHaveLength(6);
		expect(joins[0]).toMatchObject({ x1: points[1]?.x, x2: points[2]?.x });
	});

	it('letters a bigger budget bigger', () => {
		const { titles } = layout(tables, { name: 'budgets' }, LAPTOP);
		const sizeOf = (key: string) => titles.find((title) => title.key === key)?.size ?? 0;
		expect(sizeOf('anora')).toBeGreaterThan(sizeOf('the-florida-project'));
		expect(sizeOf('the-florida-project')).toBeGreaterThan(sizeOf('tangerine'));
		expect(sizeOf('tangerine')).toBeGreaterThan(sizeOf('take-out'));
	});

	it.each(SIZES)('names every film it can at $width x $height, and covers none', (area) => {
		const plot = plotOf(films, area);
		const { titles, spots } = timelineOf(films, plot);
		expect(titles).toHaveLength(plot.tiny ? films.length - 1 : films.length);
		const parts = titles.flatMap((title) => title.parts.map((box) => ({ key: title.key, box })));
		for (const { box } of parts)
			for (const { x, y, radius } of spots) {
				const point = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
				expect(overlaps(box, point)).toBe(false);
			}
		for (const a of parts)
			for (const b of parts)
				if (a.key !== b.key) expect(overlaps(a.box, b.box), `${a.key}, ${b.key}`).toBe(false);
	});
});

describe('the scenes of groups', () => {
	it.each(['undocumented', 'sex-work'] as const)('set off the films of %s', (name) => {
		const { points, brackets, titles } = layout(tables, { name }, LAPTOP);
		const own = films.filter(({ group }) => group === name).map(({ film }) => film);
		const bright = (marks: { key: string; emphasis: number }[]) =>
			marks.filter(({ emphasis }) => emphasis === 1).map(({ key }) => key);
		expect(bright(points).sort()).toEqual([...own].sort());
		expect(bright(titles).sort()).toEqual([...own].sort());
		expect(brackets.map(({ key }) => key)).toEqual([name]);
	});

	it('span the first and the last film of the group by the bracket', () => {
		const { brackets, points } = layout(tables, { name: 'all' }, LAPTOP);
		const x = (key: string) => points.find((point) => point.key === key)?.x ?? 0;
		expect(brackets).toHaveLength(2);
		expect(brackets[1]?.x1).toBeLessThan(x('starlet'));
		expect(brackets[1]?.x2).toBeGreaterThan(x('anora'));
	});

	it('leave every place as it was in the budgets', () => {
		const places = (name: (typeof SCENES)[number]) =>
			layout(tables, { name }, LAPTOP).titles.map(({ key, runs }) => ({ key, runs }));
		expect(places('sex-work')).toEqual(places('budgets'));
		expect(places('all')).toEqual(places('budgets'));
	});
});

describe('the rows', () => {
	it('draw each counted lead, none for films nobody counted, and no first-timer in Anora', () => {
		const { people, notes } = layout(tables, { name: 'first-timers' }, LAPTOP);
		const of = (key: string) => people.filter(({ film }) => film === key);
		expect(people).toHaveLength(29);
		expect(of('red-rocket').filter(({ first }) => first)).toHaveLength(4);
		expect(of('anora').some(({ first }) => first)).toBe(false);
		expect(of('take-out')).toHaveLength(0);
		expect(notes.find(({ key }) => key === 'take-out')?.lines).toEqual(['not counted']);
	});

	it('draw an arrow from budget to takings only where takings are known', () => {
		const { reaches, points, notes } = layout(tables, { name: 'takings' }, LAPTOP);
		expect(reaches.map(({ key }) => key)).toEqual([
			'take-out',
			'starlet',
			'tangerine',
			'the-florida-project',
			'red-rocket',
			'anora'
		]);
		expect(points.some(({ key }) => key === 'four-letter-words')).toBe(false);
		const starlet = reaches.find(({ key }) => key === 'starlet');
		expect(starlet?.x2).toBeLessThan(starlet?.x1 ?? 0);
		expect(notes.find(({ key }) => key === 'anora')?.lines).toEqual(['about $56 million']);
		expect(notes.find(({ key }) => key === 'anora-remark')?.lines).toEqual([
			'nearly five times his best before'
		]);
	});

	it('say at the foot what a low plot has no row for', () => {
		const { titles, notes } = layout(tables, { name: 'takings' }, { width: 280, height: 190 });
		expect(titles).toHaveLength(6);
		expect(notes.find(({ key }) => key === 'left-out')?.lines.join(' ')).toBe(
			'Not found: Four Letter Words, Prince of Broadway'
		);
	});
});

describe('any scene at any size', () => {
	it('keeps its marks and its labels inside', () => {
		fc.assert(
			fc.property(scene, size, (name, area) => {
				const drawn = layout(tables, { name }, area);
				const inside = (box: Box) => {
					expect(box.x).toBeGreaterThanOrEqual(-0.5);
					expect(box.y).toBeGreaterThanOrEqual(-0.5);
					expect(box.x + box.width).toBeLessThanOrEqual(area.width + 0.5);
					expect(box.y + box.height).toBeLessThanOrEqual(area.height + 0.5);
				};
				boxes(drawn).forEach(inside);
				for (const { x, y, radius } of drawn.points)
					inside({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
				for (const { x, y } of [...drawn.people, ...drawn.hits])
					inside({ x, y, width: 0, height: 0 });
				for (const { runs, size: type } of drawn.titles)
					for (const { x, y } of runs) inside({ x, y: y - type / 2, width: 0, height: type / 2 });
			}),
			{ numRuns: 60 }
		);
	});

	it('lets no two labels touch', () => {
		fc.assert(
			fc.property(scene, size, (name, area) => {
				const all = boxes(layout(tables, { name }, area));
				all.forEach((a, index) =>
					all.slice(index + 1).forEach((b) => expect(overlaps(a, b)).toBe(false))
				);
			}),
			{ numRuns: 60 }
		);
	});

	it('gives each mark of a list a key of its own', () => {
		fc.assert(
			fc.property(scene, size, (name, area) => {
				for (const list of lists(layout(tables, { name }, area)))
					expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
			}),
			{ numRuns: 30 }
		);
	});

	it('goes from one scene to another by way of both', () => {
		fc.assert(
			fc.property(scene, scene, size, (before, after, area) => {
				const from = layout(tables, { name: before }, area);
				const to = layout(tables, { name: after }, area);
				expect(career.interpolate(from, to, 0)).toBe(from);
				expect(career.interpolate(from, to, 1)).toBe(to);
			}),
			{ numRuns: 20 }
		);
	});
});

describe('the words', () => {
	it('fit the heading, say what the scene is about, and answer for every film', () => {
		for (const name of SCENES) {
			const { title, note, source } = career.caption(tables, { name });
			expect(title.length).toBeLessThanOrEqual(48);
			expect(note?.length ?? 0).toBeLessThanOrEqual(60);
			expect(source.length).toBeLessThanOrEqual(60);
			expect(career.describe(tables, { name })).toContain(
				name === 'undocumented' ? 'Take Out (2004, $3,000)' : 'Anora'
			);
			for (const { film } of films)
				expect(career.tip(tables, { name }, film)?.lines.length).toBeGreaterThan(0);
			expect(career.tip(tables, { name }, 'nothing')).toBeNull();
		}
	});

	it('name the known scenes to whoever asks for another', () => {
		expect(career.parse('takings', tables)).toEqual({ name: 'takings' });
		expect(career.parse('profit', tables)).toContain('known: budgets, undocumented');
	});
});
