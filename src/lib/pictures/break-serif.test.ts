import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serifWidth } from '#lib/charts/measure-serif.ts';
import { breakSerif } from './break-serif.ts';

test('a sentence is broken into lines that fit, and loses no word', () => {
	const word = fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom(...'abilmn') });
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
			const lines = breakSerif(words.join(' '), 20, 300);
			expect(lines.join(' ')).toBe(words.join(' '));
			for (const line of lines) expect(serifWidth(line, 20)).toBeLessThanOrEqual(300);
		})
	);
});

test('a sentence that fits stands in one line', () => {
	expect(breakSerif('In five lights', 20, 300)).toEqual(['In five lights']);
});
