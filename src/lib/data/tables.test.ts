import { expect, test } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';

test('the tables of the essay have no problem', () => {
	expect(parsedTables.problems).toEqual([]);
});

test('every table has its rows', () => {
	const { winners, films, lineup, scenes, grid } = parsedTables.value;
	expect([winners, films, lineup, scenes, grid].map((rows) => rows.length)).toEqual([
		79, 8, 22, 30, 18
	]);
});
