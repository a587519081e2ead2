import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, type Cell, type NumbersRow } from './numbers.ts';
import { nextOrder, sortRows } from './sort-rows.ts';

const rows = (...cells: Cell[]): NumbersRow[] =>
	cells.map((cell, index) => ({ key: String(index), cells: [cell], sources: [] }));
const keys = (sorted: NumbersRow[]) => sorted.map(({ key }) => key).join('');

describe('rows in an order', () => {
	const takings = rows(
		figure('about $9 million', 9),
		figure('not known', null),
		figure('$171,000', 0.171),
		figure('at least $56 million', 56)
	);

	test('stand by their values, not by their words', () => {
		expect(keys(sortRows(takings, { column: 0, down: false }))).toBe('2031');
		expect(keys(sortRows(takings, { column: 0, down: true }))).toBe('3021');
	});

	test('stand by their words where they have no values', () => {
		const films = rows('Yol', 'Élise', 'anora', 'The Square');
		expect(keys(sortRows(films, { column: 0, down: false }))).toBe('2130');
	});

	test('stay as they are where no order is asked for', () => {
		expect(keys(sortRows(takings, null))).toBe('0123');
	});

	test('keep what is not known at the end, and lose nothing', () => {
		const cells = fc.array(
			fc.option(fc.integer({ min: -50, max: 50 })).map((value) => figure(String(value), value))
		);
		fc.assert(
			fc.property(cells, fc.boolean(), (found, down) => {
				const before = rows(...found);
				const after = sortRows(before, { column: 0, down });
				const values = after.map(({ cells: [cell] }) => (cell as { value: number | null }).value);
				const known = values.filter((value) => value !== null);
				expect(values.slice(0, known.length)).toEqual(
					[...known].sort((a, b) => (down ? b - a : a - b))
				);
				expect([...after].sort((a, b) => Number(a.key) - Number(b.key))).toEqual(before);
			})
		);
	});
});

test('a heading asks for up, then for down, then for up again; another one begins anew', () => {
	const up = nextOrder(null, 2);
	expect(up).toEqual({ column: 2, down: false });
	const down = nextOrder(up, 2);
	expect(down).toEqual({ column: 2, down: true });
	expect(nextOrder(down, 2)).toEqual(up);
	expect(nextOrder(down, 1)).toEqual({ column: 1, down: false });
});
