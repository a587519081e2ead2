import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listInWords } from './list-in-words.ts';

test('things are listed as browsers list them', () => {
	const format = new Intl.ListFormat('en', { type: 'conjunction' });
	fc.assert(
		fc.property(fc.array(fc.string()), (items) => {
			expect(listInWords(items)).toBe(format.format(items));
		})
	);
});
