import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byColumns } from './by-columns.ts';
import { byRows } from './by-rows.ts';

const FILMS = [
	{ film: 'anora', gross: 1, sources: { gross: 'one' } },
	{ film: 'tangerine', gross: null, sources: { gross: 'another' } }
];

test('each column is sent once, with the values of all rows', () => {
	expect(byColumns({ films: FILMS })).toEqual({
		films: {
			film: ['anora', 'tangerine'],
			gross: [1, null],
			sources: [{ gross: 'one' }, { gross: 'another' }]
		}
	});
});

test('a row that has other columns than the first is refused, and told', () => {
	expect(() => byColumns({ films: [...FILMS, { film: 'starlet', gross: 2 } as never] })).toThrow(
		'Row 3 has the columns film, gross: expected film, gross, sources, as in row 1.'
	);
	expect(() => byColumns({ films: [{ film: 'anora' }, { title: 'Anora' }] })).toThrow('Row 2');
});

test('whatever the tables, they come to a page as they were', () => {
	const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
	const table = fc
		.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 5 })
		.chain((names) =>
			fc.array(fc.record(Object.fromEntries(names.map((name) => [name, value]))), { maxLength: 6 })
		);
	fc.assert(
		fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), table), (tables) => {
			const sent = JSON.stringify(byColumns(tables));
			expect(byRows(JSON.parse(sent))).toEqual(tables);
		})
	);
});
