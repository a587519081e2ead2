import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	boxAround,
	labelBox,
	overlaps,
	placeLabels,
	within,
	type Box,
	type LabelWish,
	type Side
} from './place-labels.ts';

const BOUNDS: Box = { x: 0, y: 0, width: 400, height: 300 };
const SIDES: Side[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];

const wish = (key: string, changes: Partial<LabelWish> = {}): LabelWish => ({
	key,
	lines: ['Anora'],
	face: 'sans',
	size: 14,
	x: 200,
	y: 150,
	gap: { x: 8, y: 8 },
	sides: ['e', 'w'],
	...changes
});

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

const wishes = fc
	.array(
		fc.record({
			lines: fc.array(fc.string({ minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 3 }),
			face: fc.constantFrom('script' as const, 'sans' as const, 'bold' as const),
			size: fc.integer({ min: 12, max: 30 }),
			x: fc.integer({ min: 0, max: 400 }),
			y: fc.integer({ min: 0, max: 300 }),
			gap: fc.record({ x: fc.integer({ min: 1, max: 20 }), y: fc.integer({ min: 1, max: 20 }) }),
			sides: fc.shuffledSubarray(SIDES, { minLength: 1 })
		}),
		{ maxLength: 20 }
	)
	.map((list) => list.map((changes, index) => ({ key: `label-${index}`, ...changes })));

const marks = fc.array(
	fc
		.tuple(fc.nat(400), fc.nat(300), fc.integer({ min: 1, max: 40 }))
		.map(([x, y, width]) => boxAround(x, y, width)),
	{ maxLength: 10 }
);

describe('boxes', () => {
	test('that share no more than an edge do not overlap', () => {
		expect(overlaps(boxAround(0, 0, 10), boxAround(10, 0, 10))).toBe(false);
		expect(overlaps(boxAround(0, 0, 10), boxAround(9, 9, 10))).toBe(true);
	});

	test('lie in themselves and in any larger box around them', () => {
		expect(within(boxAround(5, 5, 10), boxAround(5, 5, 10))).toBe(true);
		expect(within(boxAround(5, 5, 10, 11), boxAround(5, 5, 10))).toBe(false);
	});

	test('of a label stand where its anchor says, and grow with its lines', () => {
		const label = { lines: ['Anora'], face: 'sans' as const, size: 10, x: 50, y: 20 };
		const start = labelBox({ ...label, anchor: 'start' });
		expect(start.x).toBe(50);
		expect(middleOf(labelBox({ ...label, anchor: 'middle' })).x).toBeCloseTo(50);
		const end = labelBox({ ...label, anchor: 'end' });
		expect(end.x + end.width).toBeCloseTo(50);
		const two = labelBox({ ...label, lines: ['Anora', 'again'], anchor: 'start' });
		expect(two.height - start.height).toBeCloseTo(12.8);
	});
});

describe('a label', () => {
	test.each<[Side, number, number]>([
		['n', 0, -1],
		['ne', 1, -1],
		['e', 1, 0],
		['se', 1, 1],
		['s', 0, 1],
		['sw', -1, 1],
		['w', -1, 0],
		['nw', -1, -1]
	])('on side %s stands there, clear of its point', (side, across, down) => {
		const [label] = placeLabels([wish('a', { sides: [side] })], [], BOUNDS);
		const box = labelBox(label ?? { ...wish('a'), anchor: 'start' });
		const middle = middleOf(box);
		expect(Math.sign(Math.round((middle.x - 200) * 100))).toBe(across);
		expect(Math.sign(Math.round((middle.y - 150) * 100))).toBe(down);
		expect(overlaps(box, boxAround(200, 150, 2))).toBe(false);
	});

	test('takes its next side where the first is taken', () => {
		const [label] = placeLabels([wish('a')], [boxAround(220, 150, 10)], BOUNDS);
		expect(label?.anchor).toBe('end');
	});

	test('takes its next side at the edge', () => {
		const [label] = placeLabels([wish('a', { x: 390 })], [], BOUNDS);
		expect(label?.anchor).toBe('end');
	});

	test('gives way to a more important one, and is left out where nothing is free', () => {
		const same = { sides: ['e'] as const };
		const labels = placeLabels([wish('first', same), wish('second', same)], [], BOUNDS);
		expect(labels.map(({ key }) => key)).toEqual(['first']);
	});
});

describe('whatever is wished', () => {
	test('no label leaves the bounds, touches a mark or touches another label', () => {
		fc.assert(
			fc.property(wishes, marks, (list, taken) => {
				const boxes = placeLabels(list, taken, BOUNDS).map(labelBox);
				for (const [index, box] of boxes.entries()) {
					expect(within(box, BOUNDS)).toBe(true);
					for (const other of [...taken, ...boxes.slice(index + 1)])
						expect(overlaps(box, other)).toBe(false);
				}
			})
		);
	});

	test('labels are placed once, in the order of the wishes', () => {
		fc.assert(
			fc.property(wishes, marks, (list, taken) => {
				const placed = placeLabels(list, taken, BOUNDS).map(({ key }) => key);
				expect(placed).toEqual(list.map(({ key }) => key).filter((key) => placed.includes(key)));
			})
		);
	});

	test('a less important wish moves no other label', () => {
		fc.assert(
			fc.property(wishes, marks, (list, taken) => {
				const all = placeLabels(list, taken, BOUNDS);
				const fewer = placeLabels(list.slice(0, -1), taken, BOUNDS);
				expect(all.slice(0, fewer.length)).toEqual(fewer);
			})
		);
	});
});
