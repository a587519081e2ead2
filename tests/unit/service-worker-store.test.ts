import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { siteOf } from '../../src/service-worker/site.ts';
import { Store } from '../../src/service-worker/store.ts';

const site = siteOf('https://example.org', {
	base: '',
	build: ['/_app/immutable/a.js', '/_app/immutable/b.js', '/_app/immutable/c.js'],
	files: [],
	prerendered: ['/', '/loud/']
});
const ALL = [...site.files, ...site.pages];

/** What is kept, by the name of its cache and its path; each test has a browser of its own. */
let kept: Map<string, Map<string, Response>>;
/** The paths that were fetched, in their order, how many were at most on their way at once, and how they were asked for. */
let fetched: { paths: string[]; most: number; ways: Set<string | undefined> };
/** A path that the network does not have, as long as it is down. */
let missing: string | undefined;

beforeEach(() => {
	vi.useFakeTimers();
	kept = new Map();
	fetched = { paths: [], most: 0, ways: new Set() };
	missing = undefined;
	let underway = 0;
	vi.stubGlobal('fetch', async (path: string, { priority }: RequestInit) => {
		fetched.paths.push(path);
		fetched.most = Math.max(fetched.most, ++underway);
		fetched.ways.add(priority);
		await new Promise((answer) => setTimeout(answer, 20));
		underway--;
		return new Response('', { status: path === missing ? 404 : 200 });
	});
	vi.stubGlobal('caches', {
		keys: async () => [...kept.keys()],
		match: async (path: string, { cacheName }: { cacheName: string }) =>
			kept.get(cacheName)?.get(path),
		open: async (name: string) => {
			const files = kept.get(name) ?? new Map<string, Response>();
			kept.set(name, files);
			return {
				match: async (path: string) => files.get(path),
				put: async (path: string, response: Response) => void files.set(path, response)
			};
		}
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Fills a store of a version, with all the time it takes. Returns how long that was, in milliseconds, and what went wrong. */
async function fill(version: string) {
	const start = Date.now();
	const filled = new Store(site, version).fill().then(
		() => undefined,
		(error: Error) => error.message
	);
	await vi.runAllTimersAsync();
	return { trouble: await filled, ms: Date.now() - start };
}

const keptBy = (version: string) => [...(kept.get(`neon-to-dawn / ${version}`)?.keys() ?? [])];

test('files are kept one after the other, with a rest after each, and come after what the reader asks for', async () => {
	const { trouble, ms } = await fill('one');
	expect(trouble).toBeUndefined();
	expect(keptBy('one')).toEqual(ALL);
	expect(fetched.most).toBe(1);
	expect([...fetched.ways]).toEqual(['low']);
	expect(ms).toBeGreaterThanOrEqual(ALL.length * (20 + 100));
});

test('who was broken off goes on where that was', async () => {
	missing = '/_app/immutable/c.js';
	expect((await fill('one')).trouble).toBe('/_app/immutable/c.js: 404');
	expect(keptBy('one')).toEqual(['/_app/immutable/a.js', '/_app/immutable/b.js']);
	missing = undefined;
	fetched.paths = [];
	expect((await fill('one')).trouble).toBeUndefined();
	expect(fetched.paths).toEqual(['/_app/immutable/c.js', ...site.pages]);
	expect(keptBy('one')).toEqual(ALL);
});

test('a file that another version kept is not fetched again, a page is', async () => {
	await fill('one');
	fetched.paths = [];
	expect((await fill('two')).trouble).toBeUndefined();
	expect(fetched.paths).toEqual([...site.pages]);
	expect(keptBy('two')).toEqual(ALL);
});
