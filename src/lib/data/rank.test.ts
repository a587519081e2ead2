import { expect, test } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { above, field, standing, standingInWords } from './rank.ts';
import type { Winner } from './winners.ts';

const rows = [
	{ film: 'early', year: 2009, value: 9 },
	{ film: 'high', year: 2011, value: 8 },
	{ film: 'unknown', year: 2012, value: null },
	{ film: 'equal', year: 2013, value: 7 },
	{ film: 'own', year: 2014, value: 7 },
	{ film: 'later', year: 2015, value: 10 }
];
const value = (row: (typeof rows)[number]) => row.value;
const { winners } = parsedTables.value;
const takings = (row: Winner) => (row.worldwide ? row.gross : null);

test('a field runs from its first year to the own year of the film, without rows that have no value', () => {
	expect(field(rows, 'own', value, 2011).map(({ film }) => film)).toEqual(['high', 'equal', 'own']);
});

test('a film stands one place below those strictly above it, joint with its equals', () => {
	expect(standing(rows, 'own', value, 2011)).toEqual({ rank: 2, of: 3, joint: true });
	expect(standing(rows, 'own', value, 2009)).toEqual({ rank: 3, of: 4, joint: true });
	expect(standing(rows, 'own', value, 2014)).toEqual({ rank: 1, of: 1, joint: false });
});

test('those above a film come with the highest first', () => {
	expect(above(rows, 'own', value, 2009).map(({ film }) => film)).toEqual(['early', 'high']);
});

test('a film without a value, or not in the table, stands nowhere', () => {
	expect(standing(rows, 'unknown', value, 2009)).toBeNull();
	expect(standing(rows, 'absent', value, 2009)).toBeNull();
	expect(above(rows, 'absent', value, 2009)).toEqual([]);
});

test('the standings of Anora are those of the notes on the data', () => {
	const viewers = (row: Winner) => row.viewers;
	const critics = (row: Winner) => row.critics;
	const said = (of: (row: Winner) => number | null, since: number) => {
		const found = standing(winners, 'anora', of, since);
		return found && standingInWords(found);
	};
	expect(said(viewers, 2000)).toBe('joint 15th of 24');
	expect(said(viewers, 2011)).toBe('8th of 13');
	expect(said(critics, 2000)).toBe('6th of 23');
	expect(said(critics, 2011)).toBe('4th of 12');
	expect(said(takings, 2000)).toBe('6th of 24');
	expect(said(takings, 2011)).toBe('4th of 13');
	expect(said(takings, 1989)).toBe('8th of 27');
});
