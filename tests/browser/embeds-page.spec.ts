import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const open = async (page: Page, query = '') => {
	await page.goto(`embeds/${query}`);
	await page.locator('html[data-hydrated]').waitFor();
};
const line = (page: Page) => page.getByRole('region', { name: 'The line to paste' });
const frame = (page: Page) => page.locator('.preview iframe');

test('what is picked is seen, is in the address, and is what is copied', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	const entries = await page.evaluate(() => history.length);
	await page.getByLabel('Section', { exact: true }).selectOption({ label: 'Eight films' });
	await page.getByLabel('A light page’s').check();
	await page.getByLabel('Starts at').selectOption('undocumented');
	await page.getByLabel('With the section’s title').uncheck();
	await page.getByLabel('375').check();

	const picked = 'theme=light&step=undocumented&title=0';
	await expect(page).toHaveURL(new RegExp(`\\?section=eight-films&${picked}&width=375$`));
	await expect(frame(page)).toHaveAttribute('src', new RegExp(`/embed/eight-films/\\?${picked}$`));
	await expect(frame(page)).toHaveCSS('color-scheme', 'light');
	await expect(frame(page)).toHaveCSS('width', '375px');
	const section = frame(page).contentFrame();
	await expect(section.locator('html[data-hydrated][data-theme="light"]')).toBeAttached();

	await line(page).getByRole('button').click();
	await expect(line(page).getByRole('status')).toHaveText('Copied');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(
		/^<script src="[^"]+\/embed\.js" data-section="eight-films" data-theme="light" data-step="undocumented" data-title="0" async><\/script>$/
	);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('another section starts at a step of its own again', async ({ page }) => {
	await open(page, '?section=eight-films&step=undocumented');
	await expect(page.getByLabel('Starts at')).toHaveValue('undocumented');
	await page.getByLabel('Section', { exact: true }).selectOption('windshield');
	await expect(page.getByLabel('Starts at')).toHaveValue('');
	await expect(page).toHaveURL(/\?section=windshield$/);
});

test('the preview is as high as the section asks', async ({ page }) => {
	await open(page, '?section=eight-films&mode=flat&width=375');
	const section = frame(page).contentFrame().locator('#embed');
	await expect
		.poll(async () => {
			const [outside, inside] = await Promise.all([
				frame(page).evaluate((element) => element.clientHeight),
				section.evaluate((element) => Math.ceil(element.getBoundingClientRect().height))
			]);
			return Math.abs(outside - inside);
		})
		.toBeLessThanOrEqual(1);
	expect(await frame(page).evaluate((element) => element.clientHeight)).toBeGreaterThan(1500);
});

test('an address that asks for what is not to be had says so until something is picked', async ({
	page
}) => {
	await open(page, '?section=louder&theme=purple');
	const said = page.getByRole('status').filter({ hasText: 'not to be had' });
	await expect(said).toContainText('section is "louder", expected one of');
	await expect(said).toContainText('theme is "purple", expected one of essay, light, dark, auto');
	await expect(line(page).locator('code')).toContainText('data-section="overture" async');
	await page.getByLabel('One picture').check();
	await expect(said).toHaveCount(0);
	await expect(page).toHaveURL(/\?section=overture&mode=still$/);
});

test('a browser that lets no page copy selects the code', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'clipboard', { value: undefined })
	);
	await open(page);
	await line(page).getByRole('button').click();
	await expect(line(page).getByRole('status')).toContainText('selected');
	const shown = await line(page).locator('code').textContent();
	expect(await page.evaluate(() => String(getSelection()))).toBe(shown);
});

test('the other codes are a click away, and the page never scrolls sideways', async ({ page }) => {
	await open(page, '?width=960');
	for (const [name, part] of [
		['An element with a picture', '<neon-to-dawn section="overture">'],
		['A frame, no script', '<iframe src='],
		['WordPress', '/overture/'],
		['AMP', '<amp-iframe '],
		['pym.js', 'new pym.Parent(']
	] as const) {
		const way = page.locator('details', { has: page.getByText(name, { exact: true }) });
		await way.locator('summary').click();
		await expect(way.locator('pre')).toContainText(part);
	}
	for (const width of [320, 390, 1200, 1440]) {
		await page.setViewportSize({ width, height: 844 });
		const over = await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
		expect(over, `at ${width}`).toBeLessThanOrEqual(0);
	}
});

test('whatever can be picked or pressed is 44 pixels high', async ({ page }) => {
	await open(page);
	const targets = page.locator('.bench :is(select, button, summary, label:has(input)):visible');
	expect(await targets.count()).toBeGreaterThan(20);
	for (const target of await targets.all())
		expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('the article to try it in is played by its own scrolling', async ({ page }) => {
	await page.goto('embeds/?section=eight-films&mode=scroll');
	await page.getByRole('link', { name: 'Try it in an article' }).click();
	await expect(page).toHaveURL(/\/embeds\/demo\/\?section=eight-films&mode=scroll$/);
	const section = page.locator('neon-to-dawn iframe');
	await section.scrollIntoViewIfNeeded();
	await expect(section).toHaveAttribute('src', /\/embed\/eight-films\/\?mode=scroll$/);
	const steps = page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				const seen: string[] = [];
				addEventListener('neon-step', (event) => {
					seen.push((event as CustomEvent<{ step: string }>).detail.step);
					if (seen.length === 3) resolve(seen);
				});
			})
	);
	await page.mouse.move(700, 450);
	for (let turn = 0; turn < 40; turn++) {
		await page.mouse.wheel(0, 150);
		await page.waitForTimeout(50);
	}
	expect(new Set(await steps).size).toBe(3);
	await page.getByRole('link', { name: 'Back to the sections' }).click();
	await expect(page).toHaveURL(/\/embeds\/\?section=eight-films&mode=scroll$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('all sections are listed with their codes, and no control is dead', async ({ page }) => {
		await page.goto('embeds/');
		await expect(page.getByRole('heading', { level: 3 })).toHaveCount(7);
		const codes = page.locator('.unscripted pre');
		await expect(codes).toHaveCount(14);
		for (const code of await codes.all()) await expect(code).toBeVisible();
		await expect(codes.nth(1)).toContainText('<iframe src=');
		await expect(page.getByRole('link', { name: 'See it on its own' })).toHaveCount(7);
		for (const control of await page.locator('button, select, input, summary').all())
			await expect(control).toBeHidden();
	});
});
