import { expect, test } from 'vitest';
import { THEMES } from '../options.ts';
import { colorSchemeOf } from './color-scheme-of.ts';

test('a frame has the colour scheme of the page inside', () => {
	expect(THEMES.map(colorSchemeOf)).toEqual(['normal', 'light', 'dark', 'light dark']);
});
