import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test as base } from './fixtures.ts';
import { expectAt, figureOf, named, toldSteps, type ToldStep } from './reader.ts';
import { BUILD, serveSite, type SiteServer } from './site-server.ts';

/** The most that the essay may keep on a reader’s disk, in bytes. */
const LIMIT = 1_572_864;

const test = base.extend<{ site: SiteServer }>({
	elsewhere: /^http:\/\/localhost:/,
	site: async ({ baseURL }, use) => {
		const site = await serveSite(new URL(baseURL ?? '').pathname);
		await use(site);
		await site.stop();
	}
});

test.use({ serviceWorkers: 'allow' });

/** How long (milliseconds) a page that is loaded has to itself, and a second more. */
const FIRST = 11_000;

/** Opens a page and lets its first seconds pass, until it has done all that it puts off. */
async function read(page: Page, address: string) {
	await page.clock.install();
	await page.goto(address);
	await page.locator('html[data-hydrated]').waitFor();
	await page.waitForLoadState('load');
	await page.clock.runFor(FIRST);
}

/** Opens a page and waits until the worker answers for it. */
async function settle(page: Page, address: string) {
	await read(page, address);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const hasWorker = (page: Page) =>
	page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration()));

/** All that is kept takes no more room than it may, and none of it is of embeds. */
async function expectRoom(page: Page) {
	const kept = await page.evaluate(async () => {
		const sizes: Record<string, number> = {};
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const response = await cache.match(request);
				const size = (await response?.arrayBuffer())?.byteLength ?? 0;
				sizes[new URL(request.url).pathname] = size;
			}
		}
		return sizes;
	});
	const paths = Object.keys(kept);
	expect(paths.filter((path) => path.endsWith('.woff2'))).toHaveLength(4);
	expect(paths.filter((path) => /\/embed/.test(path))).toEqual([]);
	const sum = Object.values(kept).reduce((total, size) => total + size, 0);
	test.info().annotations.push({ type: 'bytes', description: `${paths.length} files, ${sum}` });
	expect(sum).toBeLessThanOrEqual(LIMIT);
}

/** The essay’s own files come from the worker, a part of a file does not. */
async function expectOwnFiles(page: Page, site: SiteServer) {
	const fromWorker = new Map<string, boolean>();
	page.on('response', (response) =>
		fromWorker.set(new URL(response.url()).pathname, response.fromServiceWorker())
	);
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	const files = [...fromWorker].filter(([path]) => /immutable\/.*\.(js|css)$/.test(path));
	expect(files.length).toBeGreaterThan(3);
	expect(files.filter(([, isFromWorker]) => !isFromWorker)).toEqual([]);

	const status = await page.evaluate(async () => {
		const part = await fetch('data/winners.csv', { headers: { Range: 'bytes=0-3' } });
		return [part.status, await part.text()];
	});
	expect(status).toEqual([206, 'film']);
	expect(fromWorker.get(`${new URL(site.home).pathname}data/winners.csv`)).toBe(false);
}

/** Embeds ask nothing of the worker. */
async function expectNoGuests(page: Page, site: SiteServer) {
	const answered: string[] = [];
	const fromWorker: string[] = [];
	page.on('response', (response) => {
		const path = new URL(response.url()).pathname;
		if (!response.frame().url().includes('/embed/') && !path.includes('/embed/')) return;
		answered.push(path);
		if (response.fromServiceWorker()) fromWorker.push(path);
	});
	for (const address of ['embeds/', 'embed/loud/', 'embeds/demo/']) {
		await page.goto(site.home + address);
		await page.locator('html[data-hydrated]').waitFor();
		if (address === 'embed/loud/') continue;
		const frame = page.locator('iframe').first();
		await frame.scrollIntoViewIfNeeded();
		await frame.contentFrame().locator('html[data-hydrated]').waitFor();
		await page.waitForLoadState('networkidle');
	}
	expect(answered.filter((path) => path.endsWith('.woff2')).length).toBeGreaterThan(0);
	expect(answered.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
	expect(fromWorker).toEqual([]);
}

/** The essay is there whole, with its figures and its letters. */
async function expectEssay(page: Page, site: SiteServer, steps: ToldStep[]) {
	await page.goto(site.home);
	await page.locator('html[data-hydrated]').waitFor();
	for (const id of ['by-rating', steps.at(-1)?.id ?? '']) {
		await page.goto(`${site.home}#${id}`);
		await expectAt(page, named(steps, id));
	}
	await expect(figureOf(page, 'windshield')).toBeVisible();
	const fonts = await page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts].filter(({ status }) => status === 'error').length;
	});
	expect(fonts).toBe(0);
}

/** So are the cards, each section, and the tables. */
async function expectOthers(page: Page, site: SiteServer, steps: ToldStep[]) {
	await page.goto(`${site.home}swipe/`);
	await page.locator('html[data-hydrated]').waitFor();
	await page.getByRole('button', { name: 'Next card' }).click();
	await expect(page.locator('[aria-current="step"]')).toHaveAttribute(
		'data-step',
		steps[1]?.id ?? ''
	);
	for (const section of new Set(steps.map((step) => step.section))) {
		await page.goto(`${site.home}${section}/`);
		await page.locator('html[data-hydrated]').waitFor();
		await expect(page.locator(`[data-section="${section}"]`)).toBeVisible();
	}
	await page.goto(`${site.home}thirteen-years/?from=a-letter#by-rating`);
	await expect(figureOf(page, 'thirteen-years').locator('[data-key="anora"]')).toBeVisible();
	await page.goto(`${site.home}data/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The data');
	const csv = await page.evaluate(async () => (await fetch('winners.csv')).text());
	expect(csv).toBe(readFileSync(join(BUILD, 'data/winners.csv'), 'utf8'));
	const json = await page.evaluate(async () => (await fetch('winners.json')).json());
	expect(json).toHaveLength(csv.trim().split('\n').length - 1);
}

test('after the first visit the essay is kept, its embeds are not, and all of it is there without a network', async ({
	page,
	site
}) => {
	test.slow();
	await settle(page, site.home);
	const steps = await toldSteps(page);
	await test.step('the room it takes', () => expectRoom(page));
	await test.step('its own files', () => expectOwnFiles(page, site));
	await test.step('embeds', () => expectNoGuests(page, site));
	await site.stop();
	// The worker leaves alone whatever leads away from an embed.
	await page.goto('about:blank');
	await test.step('the essay', () => expectEssay(page, site, steps));
	await test.step('the cards, each section, and the tables', () => expectOthers(page, site, steps));
});

test('a page that is loaded has the network to itself for its first seconds', async ({
	page,
	site
}) => {
	await page.clock.install();
	await page.goto(site.home);
	await page.locator('html[data-hydrated]').waitFor();
	await page.waitForLoadState('load');
	await page.clock.runFor(FIRST - 2000);
	expect(await hasWorker(page)).toBe(false);
	await page.clock.runFor(2000);
	await expect.poll(() => hasWorker(page)).toBe(true);
});

test('a network that does not answer keeps nobody waiting for ever', async ({ page, site }) => {
	test.slow();
	await settle(page, site.home);
	site.fallSilent();
	await page.goto(`${site.home}loud/`);
	await page.locator('html[data-hydrated]').waitFor();
	await expect(page.locator('[data-section="loud"]')).toBeVisible();
});

/** The scripts that a reader without a worker fetches on the way from the title to a step. */
async function scriptsOnTheWay(page: Page, home: string, id: string, section: string) {
	const fetched: string[] = [];
	await page.goto(home);
	// What the title itself asks for comes late on a busy machine, and is no part of the way.
	await page.locator('html[data-hydrated]').waitFor();
	await page.locator('.drawing').first().waitFor({ state: 'attached' });
	await page.waitForLoadState('networkidle');
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await page.goto(`${home}#${id}`);
	await expect(figureOf(page, section)).toBeVisible();
	await page.waitForLoadState('networkidle');
	return fetched.filter((path) => path.endsWith('.js'));
}

/** A copy of the built site in a folder of its own, to be changed. */
function copyOfSite() {
	const folder = mkdtempSync(join(tmpdir(), 'neon-to-dawn-next-'));
	cpSync(BUILD, folder, { recursive: true });
	const packed = (name: string) => ['', '.br', '.gz'].map((ending) => join(folder, name + ending));
	return {
		folder,
		/** Changes a file. */
		change(name: string, by: (text: string) => string) {
			const [file = '', ...others] = packed(name);
			const before = readFileSync(file, 'utf8');
			const after = by(before);
			expect(after, name).not.toBe(before);
			for (const other of others) rmSync(other, { force: true });
			writeFileSync(file, after);
		},
		remove: (name: string) => packed(name).forEach((file) => rmSync(file, { force: true })),
		clear: () => rmSync(folder, { recursive: true })
	};
}

test('when the site is replaced a reader gets the new page at the next load, and an open page of the old build its own files', async ({
	page,
	context,
	browser,
	site
}) => {
	test.slow();
	const scout = await browser.newContext({ serviceWorkers: 'block' });
	const told = await scout.newPage();
	await told.goto(site.home);
	const last = (await toldSteps(page)).at(-1) ?? { id: '', section: '', scene: '' };
	const late = await scriptsOnTheWay(told, site.home, last.id, last.section);
	await scout.close();
	expect(late.length).toBeGreaterThan(0);

	await settle(page, site.home);
	const { version } = JSON.parse(readFileSync(join(BUILD, '_app/version.json'), 'utf8'));
	const next = copyOfSite();
	const root = new URL(site.home).pathname;
	const names = late.map((path) => path.slice(root.length));
	for (const name of names) next.remove(name);
	next.change('service-worker.js', (code) =>
		names
			.reduce((left, name) => left.replace(`/${name}`, `/favicon.svg`), code)
			.replace(version, 'another')
	);
	next.change('index.html', (html) => html.replace('<html ', '<html data-build="next" '));
	site.replace(next.folder);

	const other = await context.newPage();
	await other.goto(site.home);
	await expect(other.locator('html')).toHaveAttribute('data-build', 'next');
	for (const name of names)
		expect((await other.request.get(site.home + name)).status(), name).toBe(404);
	await other.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
	const isWaiting = () =>
		other.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
	await expect.poll(isWaiting, { timeout: 60_000 }).toBe(true);

	await page.goto(`${site.home}#${last.id}`);
	await expect(page.locator('html')).not.toHaveAttribute('data-build');
	await expectAt(page, last);

	// Once no page of it is open, the old build goes.
	await page.close();
	await other.close();
	await expect(async () => {
		const later = await context.newPage();
		await later.goto(site.home);
		const kept = await later.evaluate(() => caches.keys());
		await later.close();
		expect(kept).toEqual([expect.stringContaining('another')]);
	}).toPass();
	await site.stop();
	const later = await context.newPage();
	await later.goto(site.home);
	await expect(later.locator('html')).toHaveAttribute('data-build', 'next');
	next.clear();
});

test('the way out in the README takes the worker and all that it kept away', async ({
	page,
	site
}) => {
	test.slow();
	await settle(page, site.home);
	const readme = readFileSync(join(BUILD, '../README.md'), 'utf8');
	const [, wayOut = ''] = readme.match(/```js\n(.*?)```/s) ?? [];
	const next = copyOfSite();
	next.change('service-worker.js', () => wayOut);
	site.replace(next.folder);
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect.poll(() => hasWorker(page)).toBe(false);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	next.clear();
});

test.describe('embeds', () => {
	test('and the page that plays their host bring no worker along', async ({ page, site }) => {
		for (const address of ['embed/loud/', 'embeds/demo/']) {
			await read(page, site.home + address);
			expect(await hasWorker(page), address).toBe(false);
		}
	});
});

test('a reader who saves data is left without a worker', async ({ page, site }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	await read(page, site.home);
	expect(await hasWorker(page)).toBe(false);
});

test('a browser that refuses workers is not troubled', async ({ page, site }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'serviceWorker', {
			get: () => {
				throw new DOMException('Not here.', 'SecurityError');
			}
		});
	});
	await read(page, site.home);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Anora');
});
