import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { cardAt } from './deck.ts';
import { open } from './reader.ts';

/** A section with the step that is opened, and how many tables and rows stand behind its figure. */
const SECTIONS = [
	{ section: 'overture', step: 'how-to-read', rows: [5, 30, 13] },
	{ section: 'thirteen-years', step: 'takings', rows: [79] },
	{ section: 'on-the-wheel', step: 'two-tastes', rows: [22, 5] },
	{ section: 'loud', step: 'three-insults', rows: [5] },
	{ section: 'eight-films', step: 'from-three-thousand', rows: [8] },
	{ section: 'fairy-tale-to-dawn', step: 'hustle', rows: [30, 5] },
	{ section: 'windshield', step: 'logical-step', rows: [8] }
];
const TOUCH = 44;

const askIn = (page: Page, section: string) =>
	page.locator(`[data-section="${section}"]`).getByRole('button', { name: /^Show the numbers/ });
const ask = (page: Page) => page.getByRole('button', { name: /^Show the numbers/ });
const sheet = (page: Page) => page.getByRole('dialog');
const sideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** The cells of a table's column, by its place. */
const columnOf = (page: Page, index: number) =>
	sheet(page)
		.locator(`tbody tr > :nth-child(${index + 1})`)
		.allInnerTexts();

for (const { section, step, rows } of SECTIONS)
	test(`${section}: the numbers open by a click with all rows, their headings and their sources`, async ({
		page
	}) => {
		await open(page, `./#${step}`);
		await askIn(page, section).click();
		await expect(sheet(page)).toBeVisible();
		const tables = sheet(page).getByRole('table');
		await expect(tables).toHaveCount(rows.length);
		for (const [index, count] of rows.entries()) {
			const table = tables.nth(index);
			await expect(table.locator('caption')).not.toBeEmpty();
			await expect(table.locator('tbody tr')).toHaveCount(count);
			await expect(table.locator('tbody th[scope="row"]')).toHaveCount(count);
			const columns = await table.locator('thead th[scope="col"]').count();
			expect(columns).toBeGreaterThan(1);
			for (const text of await table.locator('tbody tr > :last-child').allInnerTexts())
				expect(text, 'source and date').toMatch(/\S, \S/);
			await expect(table.locator('thead button')).toHaveCount(count > 10 ? columns - 1 : 0);
		}
	});

test('on a desktop no column of the numbers is out of sight, least of all the sources', async ({
	page
}) => {
	test.slow();
	for (const { section, step } of SECTIONS) {
		await open(page, `./#${step}`);
		await askIn(page, section).click();
		await expect(sheet(page)).toBeVisible();
		const { right } = await sheet(page).evaluate((dialog) => dialog.getBoundingClientRect());
		for (const column of await sheet(page).locator('thead th:last-child').all()) {
			const edge = await column.evaluate((heading) => heading.getBoundingClientRect().right);
			expect.soft(edge, section).toBeLessThanOrEqual(right);
		}
		await page.keyboard.press('Escape');
		await expect(sheet(page)).toBeHidden();
	}
});

test('the numbers open and close by key; the focus comes back, the place and the history stay', async ({
	page
}) => {
	await open(page, './#takings');
	const button = askIn(page, 'thirteen-years');
	await expect(button).toHaveAttribute('aria-haspopup', 'dialog');
	await expect(button).toHaveAttribute('aria-expanded', 'false');
	await button.focus();
	const before = await page.evaluate(() => ({ y: scrollY, entries: history.length }));
	for (const close of ['Escape', 'Enter']) {
		await page.keyboard.press('Enter');
		await expect(sheet(page)).toBeVisible();
		await expect(page.locator('[aria-expanded="true"][aria-haspopup="dialog"]')).toHaveCount(1);
		await expect(sheet(page).getByRole('button', { name: 'Close' })).toBeFocused();
		await page.mouse.move(700, 30);
		await page.mouse.wheel(0, 600);
		await page.keyboard.press(close);
		await expect(sheet(page)).toHaveCount(0);
		await expect(button).toBeFocused();
		await expect(button).toHaveAttribute('aria-expanded', 'false');
	}
	expect(await page.evaluate(() => ({ y: scrollY, entries: history.length }))).toEqual(before);
});

test('a click beside the sheet closes it, one inside does not', async ({ page }) => {
	await open(page, './#takings');
	await askIn(page, 'thirteen-years').click();
	await sheet(page).getByRole('heading', { level: 2 }).click();
	await expect(sheet(page)).toBeVisible();
	await page.mouse.click(4, 450);
	await expect(sheet(page)).toHaveCount(0);
});

test('a long table is sorted by its headings, with what is not known at the end', async ({
	page
}) => {
	await open(page, './#takings');
	await askIn(page, 'thirteen-years').click();
	const heading = sheet(page).getByRole('columnheader', { name: 'Critics (Metascore)' });
	const sort = heading.getByRole('button');
	await expect(heading).not.toHaveAttribute('aria-sort');
	const critics = async () => {
		const cells = await columnOf(page, 7);
		const known = cells.filter((text) => text !== 'not known').map((text) => parseInt(text, 10));
		expect(cells.slice(known.length).every((text) => text === 'not known')).toBe(true);
		expect(known.length).toBeGreaterThan(30);
		return known;
	};
	await sort.click();
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	const up = await critics();
	expect(up).toEqual([...up].sort((a, b) => a - b));
	await sort.press('Enter');
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	const down = await critics();
	expect(down).toEqual([...down].sort((a, b) => b - a));
	await sheet(page).getByRole('columnheader', { name: 'Film' }).getByRole('button').click();
	await expect(sheet(page).locator('[aria-sort]')).toHaveCount(1);
	const films = await columnOf(page, 0);
	expect(films).toEqual([...films].sort(new Intl.Collator('en', { numeric: true }).compare));
});

test('a source with an address is a link to it, and nothing is asked of another host', async ({
	page
}) => {
	await open(page, './#takings');
	await askIn(page, 'thirteen-years').click();
	const links = sheet(page).locator('tbody a');
	await expect(links.first()).toBeVisible();
	expect(await links.count()).toBeGreaterThan(79);
	for (const link of (await links.all()).slice(0, 5)) {
		await expect(link).toHaveAttribute('href', /^https?:\/\//);
		await expect(link).toHaveAttribute('rel', /noopener/);
	}
	const all = sheet(page).getByRole('link', { name: 'All tables, and where they come from' });
	await expect(all).toHaveAttribute('href', /(^|\/)data\/$/);
});

test('in the deck the numbers are those of the card, and the arrow keys turn none', async ({
	page
}) => {
	await open(page, 'swipe/#takings');
	const before = await cardAt(page);
	await ask(page).click();
	await expect(sheet(page).getByRole('heading', { level: 2 })).toContainText('Thirteen years');
	for (const key of ['ArrowRight', 'End', 'PageDown', 'ArrowLeft']) await page.keyboard.press(key);
	expect(await cardAt(page)).toBe(before);
	await page.keyboard.press('Escape');
	await expect(ask(page)).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => cardAt(page)).toBe(before + 1);
	await ask(page).click();
	await expect(sheet(page).getByRole('heading', { level: 2 })).toContainText('On the wheel');
});

test('on a section’s own page they open too', async ({ page }) => {
	await open(page, 'eight-films/');
	await ask(page).click();
	await expect(sheet(page).locator('tbody tr')).toHaveCount(8);
	await expect(sheet(page).getByRole('rowheader', { name: 'Four Letter Words' })).toBeVisible();
});

test.describe('where the numbers do not come', () => {
	test.use({ forgiven: /numbers\/|Failed to load resource/ });

	test('the reader is told, and the sheet closes as ever', async ({ page }) => {
		await page.route('**/numbers/*.json', (route) => route.fulfill({ status: 500 }));
		await open(page, './#takings');
		await askIn(page, 'thirteen-years').click();
		await expect(sheet(page).getByRole('alert')).toContainText('could not be fetched');
		await page.keyboard.press('Escape');
		await expect(sheet(page)).toHaveCount(0);
	});
});

for (const [light, address, section] of [
	['dark', './#takings', 'thirteen-years'],
	['light', './#logical-step', 'windshield']
] as const)
	test(`the open sheet has no fault that axe finds, in a ${light} section`, async ({ page }) => {
		await open(page, address);
		await askIn(page, section).click();
		await expect(sheet(page)).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});

for (const [width, height] of [
	[390, 844],
	[320, 568]
] as const)
	test.describe(`on ${width} by ${height}`, () => {
		test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

		for (const address of ['./#takings', 'swipe/#takings'])
			test(`the button of ${address} is as large as a finger, the table scrolls in itself and the page does not`, async ({
				page
			}) => {
				await open(page, address);
				const button = address.startsWith('swipe') ? ask(page) : askIn(page, 'thirteen-years');
				const box = await button.boundingBox();
				expect(box?.width).toBeGreaterThanOrEqual(TOUCH);
				expect(box?.height).toBeGreaterThanOrEqual(TOUCH);
				const { x, y } = { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
				await expect(button).toBeInViewport({ ratio: 1 });
				await page.touchscreen.tap(x, y);
				await expect(sheet(page)).toBeVisible();
				expect(await sideways(page)).toBeLessThanOrEqual(0);
				const whole = await sheet(page).boundingBox();
				expect(whole).toEqual({ x: 0, y: 0, width, height });
				const tables = sheet(page).getByRole('region', { name: 'Tables' });
				const { beyond, moved } = await tables.evaluate((region) => {
					const beyond = region.scrollWidth - region.clientWidth;
					region.scrollTo({ left: beyond, top: 400 });
					return { beyond, moved: region.scrollLeft };
				});
				expect(beyond).toBeGreaterThan(100);
				expect(moved).toBe(beyond);
				const film = sheet(page).getByRole('columnheader', { name: 'Film' });
				await expect(film, 'the heading stays in sight').toBeInViewport({ ratio: 1 });
				await sheet(page).getByRole('button', { name: 'Close' }).tap();
				await expect(sheet(page)).toHaveCount(0);
			});
	});

test('each figure has one name, its summary and its numbers beside it, and no loose ticks', async ({
	page
}) => {
	await open(page, './#takings');
	const figure = page.getByRole('figure', { name: /What the winners took worldwide/ });
	await expect(figure).toHaveCount(1);
	const tree = await figure.ariaSnapshot();
	expect(tree).toMatch(/img "Takings of \d+ winners/);
	expect(tree).toContain('button "Show the numbers of “Thirteen years”"');
	expect(tree.match(/\bimg\b/g)).toHaveLength(1);
	const loose = tree.split('\n').filter((line) => /^\s*- text:/.test(line));
	expect(loose, 'its heading alone').toHaveLength(1);
});
