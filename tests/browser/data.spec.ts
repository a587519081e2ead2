import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

const DATA = join(import.meta.dirname, '../../src/data');

const TABLES = [
	'winners',
	'winners-sources',
	'films',
	'films-sources',
	'lineup-2024',
	'grid-by-year',
	'scenes'
];

test('a reader finds a table, opens its columns and takes it along, as the file that it is', async ({
	page
}) => {
	await page.goto('./');
	await page.getByRole('link', { name: 'Every figure, source and check' }).click();
	await page
		.getByRole('navigation', { name: 'Contents' })
		.getByRole('link', { name: /^winners \d/ })
		.click();
	await expect(page).toHaveURL(/\/data\/#winners$/);
	const chapter = page.getByRole('region', { name: 'winners', exact: true });
	await expect(chapter.getByRole('heading', { name: 'What it cannot carry' })).toBeInViewport();
	const row = chapter.getByRole('row', { name: /viewers_votes/ });
	await expect(row).toBeHidden();
	await chapter.getByText('The 30 columns').click();
	await expect(row).toContainText('77 of 79');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		chapter.getByRole('link', { name: 'CSV' }).click()
	]);
	expect(download.suggestedFilename()).toBe('winners.csv');
	expect(readFileSync(await download.path())).toEqual(readFileSync(join(DATA, 'winners.csv')));
});

test('every table can be had as the very file and as JSON, from any origin', async ({ page }) => {
	const described = await (await page.request.get('data/datapackage.json')).json();
	expect(described.resources.map(({ name }: { name: string }) => name)).toEqual(TABLES);
	for (const { path, bytes, name } of described.resources) {
		const csv = await page.request.get(`data/${path}`);
		expect(csv.headers()).toMatchObject({
			'content-type': 'text/csv; charset=utf-8',
			'access-control-allow-origin': '*'
		});
		const body = await csv.body();
		expect(body).toEqual(readFileSync(join(DATA, path)));
		expect(body.length).toBe(bytes);
		const json = await page.request.get(`data/${name}.json`);
		expect(json.headers()['content-type']).toContain('application/json');
		const rows = await json.json();
		await page.goto(`data/#${name}`);
		await expect(page.getByRole('region', { name, exact: true })).toContainText(
			`${rows.length} rows`
		);
	}
});

test('no link of the page is dead, and no place on it that one leads to is missing', async ({
	page,
	baseURL
}) => {
	await page.goto('data/');
	const links = await page
		.locator('a')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	const own = [...new Set(links)].filter((href) => href.startsWith(baseURL ?? ''));
	expect(own.length).toBeGreaterThan(40);
	const pages = new Map<string, string>();
	for (const href of own) {
		const { origin, pathname, hash } = new URL(href);
		const address = origin + pathname;
		const html = pages.get(address) ?? (await (await page.request.get(address)).text());
		pages.set(address, html);
		if (hash) expect(html, href).toContain(`id="${hash.slice(1)}"`);
	}
	for (const address of pages.keys())
		expect((await page.request.get(address)).status(), address).toBe(200);
});

test('a source is found by its letter, with what rests on it', async ({ page }) => {
	await page.goto('data/');
	await page.getByRole('navigation', { name: 'Sources by letter' }).getByText('M').click();
	const outlet = page.locator('details', { hasText: 'MovieLens 25M' });
	await outlet.locator('summary').click();
	await expect(outlet.getByRole('link')).toHaveAttribute('href', /^https:\/\/github\.com\//);
	await expect(outlet).toContainText('2019-11 (dataset version)');
	await expect(outlet).toContainText('winners: ');
});

test('every claim that was checked is there, counted by its verdict, with the way to its step', async ({
	page
}) => {
	await page.goto('data/');
	const checks = page.getByRole('region', { name: 'Claims, checked' });
	const items = checks.locator('ol > li');
	const html = await (await page.request.get('swipe/')).text();
	await expect(items).toHaveCount(html.match(/>Check this<\/summary>/g)?.length ?? 0);
	const counts = await checks.locator('dd').allTextContents();
	expect(counts.map(Number).reduce((sum, count) => sum + count)).toBe(await items.count());
	await items.last().getByRole('link').click();
	await expect(page.locator('html[data-hydrated]')).toBeAttached();
	const id = new URL(page.url()).hash;
	await expect(page.locator(id)).toBeInViewport();
});

for (const width of [320, 390, 1440])
	test(`the page does not scroll sideways, all opened, at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('data/');
		const over = await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
			return document.documentElement.scrollWidth - document.documentElement.clientWidth;
		});
		expect(over).toBeLessThanOrEqual(0);
	});

test('the page has no fault that a machine can find, opened and closed', async ({ page }) => {
	test.slow();
	await page.goto('data/');
	await page.evaluate(() => {
		for (const name of ['grid-by-year', 'sources-c'])
			for (const details of document.querySelectorAll<HTMLDetailsElement>(
				`section[aria-labelledby="${name}"] details`
			))
				details.open = true;
	});
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
