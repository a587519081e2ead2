import { expect, test } from 'vitest';
import { quotationOf } from './quotation.ts';
import type { Block } from './types.ts';

const paragraph = (text: string): Block => ({
	type: 'paragraph',
	children: [{ type: 'text', text }]
});

const where = { section: 'Loud', essay: 'Anora', href: 'https://example.org/at/loud/' };

test('words are quoted with the place where they stand, and its address', () => {
	expect(quotationOf({ prose: [paragraph('One.'), paragraph('Two.')], ...where })).toBe(
		'“One. Two.”\n“Loud”, in Anora, an essay after a critic’s review\nhttps://example.org/at/loud/'
	);
});

test('a quotation within is in single marks', () => {
	const quoted = quotationOf({ prose: [paragraph('It is “no promise”.')], ...where });
	expect(quoted.split('\n')[0]).toBe('“It is ‘no promise’.”');
});
