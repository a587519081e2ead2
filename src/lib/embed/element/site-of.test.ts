import { expect, test } from 'vitest';
import { siteOf } from './site-of.ts';

test.each([
	['https://example.org/embed.js', 'https://example.org/'],
	['https://example.org/essays/anora/embed.js', 'https://example.org/essays/anora/'],
	['http://localhost:4173/embed.js?v=2#top', 'http://localhost:4173/']
])('the site of %s is %s', (src, site) => {
	expect(siteOf(src)).toBe(site);
});

test.each([
	'',
	'https://example.org/reembed.js',
	'https://example.org/embed.json',
	'https://example.org/a.js?from=/embed.js',
	'data:text/javascript,/embed.js'
])('no site is served from “%s”', (src) => {
	expect(siteOf(src)).toBeUndefined();
});
