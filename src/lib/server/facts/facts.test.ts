import { expect, test } from 'vitest';
import { parsedTables } from '../tables.ts';
import { facts } from './facts.ts';

const said = facts(parsedTables.value);

test('every figure has words', () => {
	for (const [name, words] of Object.entries(said)) expect(words, name).toMatch(/\S/);
});

test('the figures agree with the notes that came with the data', () => {
	expect(said).toMatchObject({
		'gap.years': 'thirteen',
		'gap.before': '1957 to 1970',
		'american.count': '17',
		'viewers.rank2011': expect.stringContaining('8th of 13'),
		'viewers.rank2000': expect.stringContaining('15th of 24'),
		'critics.rank2011': expect.stringContaining('4th of 12'),
		'critics.rank2000': expect.stringContaining('6th of 23'),
		'gross.rank2011': '4th of 13',
		'gross.rank2000': '6th of 24',
		'grid.low': 'Seven',
		'grid.lowShare': '32 %',
		'grid.lower': 'three',
		'polls.low': 'eight',
		'romance.minutes': '46',
		'romance.share': '33 %',
		'anora.order': 'eighth',
		'anora.timesBest': 'nearly five times',
		'returns.anora': '9.4',
		'sexwork.count': 'five',
		'undocumented.count': 'two'
	});
});

test('a figure that the data cannot give stops the build', () => {
	expect(() => facts({ ...parsedTables.value, winners: [] })).toThrow(/no winner "anora"/);
});
