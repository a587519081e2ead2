import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectIn, lettersOf, wanted } from '../../scripts/first-letters.mjs';

const face = (url: string, range = '') =>
	`@font-face { font-family: 'A'; src: url('${url}') format('woff2'); ${range && `unicode-range: ${range};`} }\n`;
const WHOLE = face('@fontsource/a/files/a.woff2', 'U+0-FF');

test('a range of CSS is the letters that it names', () => {
	expect(lettersOf('U+41-43, U+E9,\n\tU+2026')).toBe('ABCé…');
});

describe('a face that wants first letters', () => {
	test('has them cut from the font of the face beside it', () => {
		const [font, ...others] = wanted(WHOLE + face('@first-letters/first-a.woff2', 'U+41'));
		expect(others).toEqual([]);
		expect(font?.name).toBe('first-a.woff2');
		expect(font?.whole.url).toBe('@fontsource/a/files/a.woff2');
		expect(font?.face.letters).toBe('A');
	});

	test.each([
		['no range', face('@first-letters/first-a.woff2'), /fonts.css:2: .* unicode-range/],
		['no whole font', face('@first-letters/first-b.woff2', 'U+41'), /fonts.css:2: .*expected/],
		['another name', face('@first-letters/a.woff2', 'U+41'), /fonts.css:2: .*expected/]
	])('stops the build with %s', (_, css, message) => {
		expect(() => wanted(WHOLE + css)).toThrow(message);
	});

	test('stops the build where it is for a letter that its font has not', () => {
		const [font] = wanted(WHOLE + face('@first-letters/first-a.woff2', 'U+41, U+B1'));
		if (!font) throw new Error('There is no such font.');
		expect(() => expectIn(font.face, new Set([0x41, 0xb1]))).not.toThrow();
		expect(() => expectIn(font.face, new Set([0x41]))).toThrow(
			'fonts.css:2: "@first-letters/first-a.woff2" has no U+B1 ("±"); expected letters that it has.'
		);
	});
});

test('each family has its first letters', () => {
	const css = readFileSync(new URL('../../src/lib/styles/fonts.css', import.meta.url), 'utf8');
	const whole = [...css.matchAll(/url\('(@fontsource[^']+)'\)/g)].map(([, url]) => url);
	expect(whole).toHaveLength(4);
	expect(wanted(css).map((font) => font.whole.url)).toEqual(whole);
});
