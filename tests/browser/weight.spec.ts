import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { figureOf, open, toldSteps } from './reader.ts';

const KB = 1024;
/** A page holds all its words, a still of every step, and the tables behind them, for those who read without script. */
const BUDGETS = { script: 60 * KB, font: 70 * KB, page: 62 * KB };
/** All that a first visit fetches, pictures included. */
const TOTAL = 250 * KB;

const BUILD = join(import.meta.dirname, '../../build');

/** Bytes of a built file on the wire: fonts as they are, all else by brotli. */
function weigh(path: string): number {
	const bytes = readFileSync(join(BUILD, path));
	return path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
}

for (const address of ['./', 'swipe/'])
	test(`a first visit to ${address} weighs no more than its budgets: script, fonts, page`, async ({
		page,
		baseURL
	}) => {
		const base = new URL(baseURL ?? '').pathname;
		const fetched = new Set<string>();
		page.on('request', (request) => fetched.add(new URL(request.url()).pathname));
		await open(page, address);
		// What the first stage needs comes by itself.
		await expect(page.locator('figure[data-chart]:not(.still)').first()).toBeAttached();
		await page.waitForLoadState('networkidle');
		const sum = { script: 0, font: 0, page: 0, other: 0 };
		for (const path of fetched) {
			const name = path.slice(base.length);
			const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
			const kind = /\.js$/.test(file)
				? 'script'
				: /\.woff2$/.test(file)
					? 'font'
					: /\.(css|html)$/.test(file)
						? 'page'
						: 'other';
			sum[kind] += weigh(file);
		}
		test.info().annotations.push({ type: 'bytes', description: JSON.stringify(sum) });
		expect(sum.script).toBeGreaterThan(0);
		expect(sum.page).toBeGreaterThan(0);
		for (const kind of ['script', 'font', 'page'] as const)
			expect(sum[kind], kind).toBeLessThanOrEqual(BUDGETS[kind]);
		const all = Object.values(sum).reduce((total, bytes) => total + bytes);
		expect(all, 'all in all').toBeLessThanOrEqual(TOTAL);
	});

/** How long (milliseconds) one picture takes to become the next. */
const BLEND = 300;

/** The fonts that a page asks for from now on, by their names. */
function fontsOf(page: Page): Set<string> {
	const names = new Set<string>();
	page.on('request', (request) => {
		const name = new URL(request.url()).pathname.split('/').at(-1) ?? '';
		if (name.endsWith('.woff2')) names.add(name);
	});
	return names;
}

const isSpare = (font: string) => !font.startsWith('first-');
const wanting = (place: string) =>
	`${place} has a letter that is not among the first ones in src/lib/styles/fonts.css`;

test('every letter of every kind of page and of every step is among those that come first', async ({
	page
}) => {
	test.slow();
	const fonts = fontsOf(page);
	for (const address of ['swipe/', 'loud/', 'explore/', 'data/', 'plain/', 'embeds/']) {
		await page.goto(address);
		await page.waitForLoadState('networkidle');
		expect([...fonts].filter(isSpare), wanting(address)).toEqual([]);
	}
	await open(page);
	for (const { id, section } of await toldSteps(page)) {
		await page.locator(`[id="${id}"]`).evaluate((step) => step.scrollIntoView({ block: 'center' }));
		await expect(figureOf(page, section)).toBeVisible();
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(BLEND);
		expect([...fonts].filter(isSpare), wanting(id)).toEqual([]);
	}
	expect(fonts.size).toBe(4);
});

test('who needs another letter, as a translation may, is sent the family that has it', async ({
	page
}) => {
	await open(page);
	const fonts = fontsOf(page);
	await page
		.locator('[data-step] p')
		.first()
		.evaluate((words) => (words.textContent = 'Où ça?'));
	await expect
		.poll(() => [...fonts])
		.toEqual([expect.stringMatching(/^newsreader-latin-400-normal\./)]);
});
