import { expect, test } from 'vitest';
import { textWidth } from '#lib/charts/measure-text.ts';
import { sourceWithin } from './source-within.ts';

const SOURCE = 'Times: marks and pages, about three minutes; both lines: our reading';
const SIZE = 12;
const widthOf = (text: string) => textWidth(text, SIZE);

test('a line of sources loses whole parts from its end until it fits', () => {
	expect(sourceWithin(SOURCE, widthOf(SOURCE), SIZE)).toBe(SOURCE);
	expect(sourceWithin(SOURCE, widthOf(SOURCE) - 1, SIZE)).toBe(
		'Times: marks and pages, about three minutes'
	);
	expect(sourceWithin(SOURCE, widthOf('Times: marks and pages'), SIZE)).toBe(
		'Times: marks and pages'
	);
	expect(sourceWithin(SOURCE, 10, SIZE)).toBe('');
});
