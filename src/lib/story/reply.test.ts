import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterOf, replyOf } from './reply.ts';

test('an answer follows the words that it answers to', () => {
	expect(replyOf({ thoughts: ' I disagree. \n', quotation: '“One.”\nhttps://example.org/' })).toBe(
		'> “One.”\n> https://example.org/\n\nI disagree.'
	);
});

test('who has written nothing yet has the words to answer to', () => {
	expect(replyOf({ thoughts: '  ', quotation: '“One.”' })).toBe('> “One.”');
});

test('a letter carries any text whole', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const { searchParams } = new URL(letterOf('A & B', text));
			expect(searchParams.get('subject')).toBe('A & B');
			expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(
				text.replaceAll('\r\n', '\n')
			);
		})
	);
});
