import { describe, expect, test } from 'vitest';
import { packed, unpacked } from '../../src/service-worker/packed.ts';
import { planFor, type Asked } from '../../src/service-worker/plan.ts';
import { isGuest, siteOf } from '../../src/service-worker/site.ts';
import { strangers } from '../../src/service-worker/strangers.ts';

const ORIGIN = 'https://example.org';
const BASE = '/essays/anora';
const HOME = `${ORIGIN}${BASE}/`;

const site = siteOf(ORIGIN, {
	base: BASE,
	build: ['start.js', 'app.css', 'embed/loud.js', 'assets/first-a.woff2', 'assets/a.woff2'].map(
		(name) => `${BASE}/_app/immutable/${name}`
	),
	files: [`${BASE}/favicon.svg`, `${BASE}/og/essay.png`, `${BASE}/robots.txt`],
	prerendered: [
		'/',
		'/__data.json',
		'/loud/',
		'/data/winners.csv',
		'/embed/loud/',
		'/embeds/',
		'/embeds/demo/',
		'/oembed/loud.json'
	].map((path) => BASE + path)
});

test('what is kept are the pages, the tables and their files, and nothing of embeds', () => {
	expect([...site.pages]).toEqual(
		['/', '/loud/', '/data/winners.csv', '/favicon.svg'].map((path) => BASE + path)
	);
	expect([...site.files]).toEqual(
		['start.js', 'app.css', 'assets/first-a.woff2'].map((name) => `${BASE}/_app/immutable/${name}`)
	);
});

const plan = (url: string, asked: Partial<Asked> = {}) =>
	planFor({ url, method: 'GET', referrer: HOME, isPart: false, ...asked }, site);

describe('a request', () => {
	test('for a page is answered from the network first, whatever comes after its path', () => {
		const page = { kind: 'page', path: `${BASE}/loud/` };
		for (const address of ['loud/', 'loud', 'loud/?from=a-letter', 'loud/#step'])
			expect(plan(HOME + address)).toEqual(page);
		expect(plan(`${HOME}data/winners.csv`)).toEqual({
			kind: 'page',
			path: `${BASE}/data/winners.csv`
		});
	});

	test('for a file with a hash is answered from the cache first, of an older build too', () => {
		for (const name of ['start.js', 'older.js'])
			expect(plan(`${HOME}_app/immutable/${name}`)).toEqual({
				kind: 'file',
				path: `${BASE}/_app/immutable/${name}`
			});
	});

	test.each([
		'embed/loud/',
		'embed.js',
		'embeds/',
		'embeds/demo/',
		'oembed/loud.json',
		'_app/immutable/embed/loud.js',
		'og/essay.png',
		'nowhere/'
	])('for %s is let go', (path) => {
		expect(plan(HOME + path)).toBeUndefined();
	});

	test.each([
		['from an embed', { referrer: `${HOME}embed/loud/?mode=flat` }],
		['from the page that plays its host', { referrer: `${HOME}embeds/demo/` }],
		['to write', { method: 'POST' }],
		['for a part', { isPart: true }]
	])('%s is let go', (_, asked) => {
		expect(plan(`${HOME}loud/`, asked)).toBeUndefined();
		expect(plan(`${HOME}_app/immutable/start.js`, asked)).toBeUndefined();
	});

	test('to another site or beside this one is let go', () => {
		expect(plan(`https://example.com${BASE}/loud/`)).toBeUndefined();
		expect(plan(`${ORIGIN}/loud/`)).toBeUndefined();
		expect(plan(`${ORIGIN}/_app/immutable/start.js`)).toBeUndefined();
	});
});

test('only an embed of this very site is a guest', () => {
	expect(isGuest(`${HOME}embed/loud/`, site)).toBe(true);
	for (const address of ['', 'about:client', `${ORIGIN}/embed/loud/`, `${HOME}embeds/`, HOME])
		expect(isGuest(address, site), address).toBe(false);
});

describe('a file that is kept', () => {
	const words = 'Anora, from neon to dawn. '.repeat(200);
	const response = (type: string) => new Response(words, { headers: { 'Content-Type': type } });

	test.each(['text/html;charset=utf-8', 'text/csv', 'application/json', 'image/svg+xml'])(
		'as %s takes less room, and comes out as it went in',
		async (type) => {
			const kept = packed(response(type));
			expect((await kept.clone().arrayBuffer()).byteLength).toBeLessThan(words.length / 5);
			const out = unpacked(kept);
			expect(out.headers.get('Content-Type')).toBe(type);
			expect(await out.text()).toBe(words);
		}
	);

	test('as a font is kept as it is', async () => {
		const kept = packed(response('font/woff2'));
		expect((await kept.clone().arrayBuffer()).byteLength).toBe(words.length);
		expect(await unpacked(kept).text()).toBe(words);
	});
});

test('a whole font is not kept, and is of this build all the same', () => {
	const font = `${BASE}/_app/immutable/assets/a.woff2`;
	expect(site.files.has(font)).toBe(false);
	expect(strangers(`<style>url(.${font.slice(BASE.length)})</style>`, site)).toEqual([]);
});

test('a page of another build is known by the files it asks for', () => {
	const page = (name: string) => `<link href="../_app/immutable/${name}"><p>_app/immutable</p>`;
	expect(strangers(page('app.css'), site)).toEqual([]);
	expect(strangers(page('assets/app-2.x_Y.css'), site)).toEqual([
		'_app/immutable/assets/app-2.x_Y.css'
	]);
});
