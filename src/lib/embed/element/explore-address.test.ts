import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS } from '../options.ts';
import { exploreAddress } from './explore-address.ts';

const SITE = 'https://example.org/anora/';

test('the address of a chart says what is set, and how it is to look', () => {
	expect(exploreAddress(SITE, '')).toBe(`${SITE}embed/explore/`);
	expect(exploreAddress(SITE, '?chart=winners&films=anora,parasite')).toBe(
		`${SITE}embed/explore/?chart=winners&films=anora,parasite`
	);
	expect(exploreAddress(SITE, 'chart=career', { theme: 'dark', title: false })).toBe(
		`${SITE}embed/explore/?chart=career&theme=dark&title=0`
	);
});

test('nothing that is asked for leads out of the query', () => {
	fc.assert(
		fc.property(fc.string(), (asked) => {
			const { origin, pathname, hash } = new URL(exploreAddress(SITE, asked, DEFAULTS));
			expect(`${origin}${pathname}`).toBe(`${SITE}embed/explore/`);
			expect(hash).toBe('');
		})
	);
});
