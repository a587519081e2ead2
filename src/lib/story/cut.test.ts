import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from './cut.ts';

test('a text that fits is left alone, one that does not is cut between two words', () => {
	expect(cut('one two three', 13)).toBe('one two three');
	expect(cut('one two three', 12)).toBe('one two…');
	expect(cut('indivisible', 6)).toBe('indiv…');
});

test('no text comes out longer than it may be', () => {
	fc.assert(
		fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 2, max: 120 }), (text, limit) => {
			expect(cut(text, limit).length).toBeLessThanOrEqual(limit);
		})
	);
});
