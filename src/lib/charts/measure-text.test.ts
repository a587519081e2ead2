import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, OVERHANG, textWidth, type Face } from './measure-text.ts';

const faces: Face[] = ['script', 'sans', 'bold'];
const face = fc.constantFrom(...faces);
const size = fc.integer({ min: 8, max: 60 });
const words = fc
	.array(
		fc.string({ minLength: 1, maxLength: 12 }).map((word) => word.replaceAll(' ', '-')),
		{
			minLength: 1,
			maxLength: 15
		}
	)
	.map((list) => list.join(' '));

/** The advance of a text in thousandths of the type size, without its overhang. */
const advance = (text: string, name: Face) =>
	Math.round((textWidth(text, 1, name) - OVERHANG[name]) * 1000);

describe('the width of a text', () => {
	test.each<[string, Face, number]>([
		[' ', 'script', 180],
		['A', 'script', 452],
		['≥', 'script', 549],
		['A', 'sans', 711],
		['’', 'sans', 181],
		['½', 'sans', 750],
		['é', 'bold', 571],
		['≥', 'bold', 549]
	])('of %j in %s is the one measured in a browser', (text, name, expected) => {
		expect(advance(text, name)).toBe(expected);
	});

	test('of figures does not depend on the figures', () => {
		for (const name of ['sans', 'bold'] as const)
			expect(new Set([...'0123456789'].map((figure) => advance(figure, name))).size).toBe(1);
	});

	test('counts a character that is not known as an n', () => {
		for (const name of faces) expect(advance('語', name)).toBe(advance('n', name));
	});

	test('grows with the type size', () => {
		fc.assert(
			fc.property(words, size, face, (text, px, name) => {
				expect(textWidth(text, px * 2, name)).toBeCloseTo(textWidth(text, px, name) * 2, 6);
			})
		);
	});

	test('is the sum of its parts, the overhang counted once', () => {
		fc.assert(
			fc.property(words, words, face, (a, b, name) => {
				expect(advance(a + b, name)).toBe(advance(a, name) + advance(b, name));
			})
		);
	});
});

describe('lines broken to a width', () => {
	test('keep to it where words allow', () => {
		expect(breakLines('one two three', 10, textWidth('one two', 10))).toEqual(['one two', 'three']);
	});

	test('say the same words in the same order', () => {
		fc.assert(
			fc.property(words, size, fc.nat(500), face, (text, px, width, name) => {
				expect(breakLines(text, px, width, name).join(' ')).toBe(text);
			})
		);
	});

	test('are no wider than asked, a single word apart, and as full as can be', () => {
		fc.assert(
			fc.property(words, size, fc.nat(500), face, (text, px, width, name) => {
				const lines = breakLines(text, px, width, name);
				for (const [index, line] of lines.entries()) {
					if (line.includes(' ')) expect(textWidth(line, px, name)).toBeLessThanOrEqual(width);
					const next = lines[index + 1]?.split(' ')[0];
					if (next !== undefined)
						expect(textWidth(`${line} ${next}`, px, name)).toBeGreaterThan(width);
				}
			})
		);
	});
});
