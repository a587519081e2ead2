import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countInWords, ordinal, timesInWords } from './number-words.ts';

test('counts are words up to twenty and figures above', () => {
	expect([0, 13, 20, 21].map(countInWords)).toEqual(['none', 'thirteen', 'twenty', '21']);
});

test('places have their endings', () => {
	expect([1, 2, 3, 4, 11, 22, 103].map(ordinal)).toEqual([
		'1st',
		'2nd',
		'3rd',
		'4th',
		'11th',
		'22nd',
		'103rd'
	]);
});

test('any place has the ending that browsers know for it', () => {
	const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
	const rules = new Intl.PluralRules('en', { type: 'ordinal' });
	fc.assert(
		fc.property(fc.nat(), (place) => {
			expect(ordinal(place)).toBe(`${place}${endings[rules.select(place)]}`);
		})
	);
});

test('a ratio is told by the whole number it is nearest to, and on which side of it', () => {
	expect([4.98, 5, 5.02, 2.1].map(timesInWords)).toEqual([
		'nearly five times',
		'five times',
		'more than five times',
		'more than twice'
	]);
});
