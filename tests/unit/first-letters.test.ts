import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lettersOf, wanted } from '../../scripts/first-letters.mjs';

const face = (url: string, range = '') =>
	`@font-face { font-family: 'A'; src: url('${url}') format('woff2'); ${range && `unicode-range: ${range};`} }`;
const WHOLE = face('@fontsource/a/files/a.woff2', 'U+0-FF');

test('a range of CSS is the letters that it names', () => {
	expect(lettersOf('U+41-43, U+E9,\n\tU+2026')).toBe('ABCé…');
});

describe('a face that wants first letters', () => {
	test('has them cut from the font of the face beside it', () => {
		expect(wanted(WHOLE + face('@first-letters/first-a.woff2', 'U+41'))).toEqual([
			{ name: 'first-a.woff2', whole: '@fontsource/a/files/a.woff2', letters: 'A' }
		]);
	});

	test.each([
		[
			'no range',
			WHOLE + '\n' + face('@first-letters/first-a.woff2'),
			'fonts.css:2: .* unicode-range'
		],
		[
			'no whole font',
			WHOLE + face('@first-letters/first-b.woff2', 'U+41'),
			'fonts.css:1: .*expected'
		],
		['another name', WHOLE + face('@first-letters/a.woff2', 'U+41'), 'fonts.css:1: .*expected']
	])('stops the build with %s', (_, css, message) => {
		expect(() => wanted(css)).toThrow(new RegExp(message));
	});
});

test('each family has its first letters', () => {
	const css = readFileSync(new URL('../../src/lib/styles/fonts.css', import.meta.url), 'utf8');
	const whole = [...css.matchAll(/url\('(@fontsource[^']+)'\)/g)].map(([, url]) => url);
	expect(whole).toHaveLength(4);
	expect(wanted(css).map((font) => font.whole)).toEqual(whole);
});
