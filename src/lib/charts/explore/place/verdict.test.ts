import { expect, test } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { readingsOf, verdictOn } from './verdict.ts';

const { winners } = parsedTables.value;

test('a mark is held against viewers, and stands beside critics on a scale of their own', () => {
	expect(verdictOn(winners, 8.2)).toBe(
		'You say 8.2 of 10; viewers say 7.4, 0.8 less; critics 91 of 100, on a scale of their own.'
	);
	expect(verdictOn(winners, 7.4)).toContain('viewers say 7.4, just as you do');
	expect(verdictOn(winners, 0)).toContain('viewers say 7.4, 7.4 more');
});

test('every scale has its own value and its own source with a date', () => {
	const readings = readingsOf(winners, 5);
	expect(readings.map(({ key, value, part }) => [key, value, part])).toEqual([
		['you', '5.0 of 10', 0.5],
		['viewers', '7.4 of 10', 0.74],
		['critics', '91 of 100', 0.91]
	]);
	for (const { source } of readings.slice(1)) expect(source).toMatch(/\b20\d\d\b/);
});

test('what is not known is left out, never zero', () => {
	const unknown = winners.map((row) => ({ ...row, viewers: null, critics: null }));
	expect(readingsOf(unknown, 5).map(({ key }) => key)).toEqual(['you']);
	expect(verdictOn(unknown, 5)).toBe('You say 5.0 of 10.');
});
