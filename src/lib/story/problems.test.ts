import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collect, lineEnds, quote, similar, sorted, unknown } from './problems.ts';

test('a word with a slip finds the word that was meant', () => {
	const known = ['winners', 'lineup', 'career'];
	expect(similar('winers', known)).toEqual(['winners']);
	expect(similar('Line-up', known)).toEqual(['lineup']);
	expect(similar('windshield', known)).toEqual([]);
});

test('nearer words are offered first, and three at most', () => {
	expect(similar('aaaaaa', ['aaaabb', 'aaaaab', 'aaaaac', 'aaaaaa'])).toEqual([
		'aaaaaa',
		'aaaaab',
		'aaaaac'
	]);
});

test('a known word is nearest to itself', () => {
	const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1 });
	fc.assert(
		fc.property(words, ([word = '', ...others]) => {
			expect(similar(word, [word, ...others])[0]?.toLowerCase()).toBe(word.toLowerCase());
		})
	);
});

test('an unknown word is named beside the known ones', () => {
	expect(unknown('chart', 'x', [])).toBe('chart "x" is unknown (known: none)');
	expect(unknown('chart', '', ['a'])).toBe(
		'chart nothing is unknown, did you mean "a"? (known: a)'
	);
});

test('a long text is quoted in part', () => {
	expect(quote('x'.repeat(41))).toBe(`"${'x'.repeat(40)}…"`);
});

test('lines end in three ways', () => {
	expect(lineEnds('a\nb\r\nc\rd')).toBe(3);
});

test('a problem keeps to the lines of its file', () => {
	const { problems, report } = collect('a.md', 'one\ntwo');
	report(0, 'before');
	report(9, 'after');
	expect(problems.map(({ line }) => line)).toEqual([1, 2]);
});

test('problems are sorted by file and line, and those of one line stay in order', () => {
	const at = (file: string, line: number, message = '') => ({ file, line, message });
	expect(sorted([at('b', 1), at('a', 10, 'x'), at('a', 10, 'y'), at('a', 9)])).toEqual([
		at('a', 9),
		at('a', 10, 'x'),
		at('a', 10, 'y'),
		at('b', 1)
	]);
});
