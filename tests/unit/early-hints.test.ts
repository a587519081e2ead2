import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hints, hintsForCaddy, hintsForNginx, linkOf } from '../../scripts/early-hints.mjs';
import { tiles } from '../../scripts/headers.mjs';

const FONT = '/a/font.woff2';
const HEAD = `<link rel="preload" href="${FONT}" as="font" type="font/woff2" crossorigin="anonymous"/><link rel="stylesheet" href="/a/b.css"/>`;
const LINK = `<${FONT}>; rel=preload; as=font; crossorigin`;

const directory = mkdtempSync(join(tmpdir(), 'neon-to-dawn-hints-'));
afterAll(() => rmSync(directory, { recursive: true }));
const FILES = {
	'index.html': HEAD,
	'index.html.br': '',
	'swipe/index.html': HEAD,
	'swipe/__data.json': '{}',
	'at/one/index.html': HEAD,
	'data/index.html': HEAD,
	'data/films.csv': '',
	'embed/loud/index.html': '<title>Loud</title>',
	'_app/immutable/a.js': ''
};
for (const [path, text] of Object.entries(FILES)) {
	mkdirSync(dirname(join(directory, path)), { recursive: true });
	writeFileSync(join(directory, path), text);
}

test('a page hints at what it preloads, and at nothing else', () => {
	expect(linkOf(HEAD)).toBe(LINK);
	expect(linkOf('<link rel="preload" href="/c.css" as="style">')).toBe(
		'</c.css>; rel=preload; as=style'
	);
	expect(linkOf('<link rel="modulepreload" href="/d.js">')).toBe('');
});

test('pages are hinted at, files and embeds are not', () => {
	expect(hints(directory, tiles(directory))).toEqual(
		new Map([
			['/', LINK],
			['/at/*', LINK],
			['/swipe/*', LINK]
		])
	);
});

describe('the hints of a server', () => {
	const links = new Map([
		['/', LINK],
		['/at/*', LINK],
		['/swipe/*', '</x>; rel=preload; as=font']
	]);

	test('stand below the base path', () => {
		expect(hintsForNginx(links, '/essays/a.b')).toContain(`\t~^/essays/a\\.b/at/ "${LINK}";\n`);
		expect(hintsForNginx(links, '/essays/a.b')).toContain(`\t/essays/a.b/ "${LINK}";\n`);
		expect(hintsForCaddy(links, '/essays')).toContain('@neonhint1 path /essays/ /essays/at/*\n');
	});

	test('are told apart by what they hint at', () => {
		expect(hintsForCaddy(links, '').match(/^respond @neonhint\d 103$/gm)).toHaveLength(2);
	});
});
