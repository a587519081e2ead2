import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapped } from './wrapped.ts';

const letters = (line: string) => line.length;

test('a text is broken between words where the next one has no room', () => {
	expect(wrapped('one two three', 7, letters)).toEqual(['one two', 'three']);
	expect(wrapped('', 7, letters)).toEqual([]);
});

test('no word is lost, and no line of several words is too wide', () => {
	fc.assert(
		fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/)), fc.nat(30), (words, width) => {
			const lines = wrapped(words.join(' '), width, letters);
			expect(lines.join(' ')).toBe(words.join(' '));
			for (const line of lines)
				if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(width);
		})
	);
});
