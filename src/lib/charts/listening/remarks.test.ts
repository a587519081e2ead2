import { expect, test } from 'vitest';
import { landmarks } from './remarks.ts';
import type { Point } from './series.ts';

const row = (key: string, value: number | null, own = false): Point => ({
	key,
	name: key.toUpperCase(),
	words: value === null ? 'not known' : String(value),
	value,
	own
});
const said = (...points: Point[]) => landmarks(points).map(({ words }) => words);

test('the first, the highest, the lowest, the own film and the last are named where they come', () => {
	expect(
		said(row('a', 3), row('b', 9), row('c', 1), row('d', 4, true), row('e', 5), row('f', 6))
	).toEqual(['First: A, 3.', 'The highest: B, 9.', 'The lowest: C, 1.', 'D, 4.', 'Last: F, 6.']);
});

test('values that share a rank are called one of several', () => {
	expect(said(row('a', 5), row('b', 9), row('c', 9), row('d', 4))).toEqual([
		'First: A, 5.',
		'One of the highest: B, 9.',
		'Last and the lowest: D, 4.'
	]);
});

test('an unknown value at the start explains the click, at the end it needs no words', () => {
	expect(said(row('a', null), row('b', 1), row('c', 2), row('d', null))).toEqual([
		'First: A, not known.',
		'The lowest: B, 1.',
		'The highest: C, 2.'
	]);
});
