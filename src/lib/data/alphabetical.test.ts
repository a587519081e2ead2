import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { alphabetical } from './alphabetical.ts';

const inEnglish = (a: string, b: string) => a.localeCompare(b, 'en');

test('the titles of every table come in the order that a dictionary has them in', () => {
	const { winners, films, lineup } = parsedTables.value;
	for (const table of [winners, films, lineup]) {
		const titles = table.map(({ title }) => title);
		expect(titles.toSorted(alphabetical)).toEqual(titles.toSorted(inEnglish));
	}
});

test('words of letters, with accents or without, come as browsers compare them', () => {
	const words = fc.string({ unit: fc.constantFrom(...'aàábcçeéêz ï'), maxLength: 6 });
	fc.assert(
		fc.property(words, words, (a, b) => {
			const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
			fc.pre(bare(a) !== bare(b));
			expect(Math.sign(alphabetical(a, b))).toBe(Math.sign(inEnglish(a, b)));
		})
	);
});

test('only a title itself is its equal, and the other way round is the other way round', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
			expect(alphabetical(a, b) === 0).toBe(a === b);
			expect(alphabetical(b, a) + alphabetical(a, b)).toBe(0);
		})
	);
});
