import { expect, test } from 'vitest';
import { DEFAULTS } from '../options.ts';
import { addressOf } from './address-of.ts';

const SITE = 'https://example.org/essays/anora/';

test('the address of an embed lies in the folder of the site, and says only what is not usual', () => {
	expect(addressOf(SITE, 'eight-films', DEFAULTS)).toBe(`${SITE}embed/eight-films/`);
	expect(
		addressOf(SITE, 'loud', { theme: 'dark', mode: 'scroll', step: 'by-reel', title: false })
	).toBe(`${SITE}embed/loud/?theme=dark&mode=scroll&step=by-reel&title=0`);
});

test('the name of a section cannot lead out of the folder of the embeds', () => {
	expect(new URL(addressOf(SITE, '../../x?y#z', DEFAULTS)).href).toBe(
		`${SITE}embed/..%2F..%2Fx%3Fy%23z/`
	);
});
