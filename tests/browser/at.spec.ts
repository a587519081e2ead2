import { expect, test } from './fixtures.ts';

const STEP = 'a-third-dark';

test('the page of a step takes its reader there, and the way back leads to where they came from', async ({
	page
}) => {
	await page.goto('embeds/');
	await page.goto(`at/${STEP}/`);
	await page.waitForURL((url) => url.hash === `#${STEP}`);
	await page.locator('html[data-hydrated]').waitFor();
	await expect(page.locator(`[data-step="${STEP}"]`)).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(/\/embeds\/$/);
});

test.describe('where nobody is taken on', () => {
	/** A page as those see it who show it to others: they do not follow. */
	const held = (html: string) => html.replace(/<meta http-equiv="refresh"[^>]*>/, '');

	test('the page shows its words, its picture and the way, and runs no script', async ({
		page
	}) => {
		await page.route(`**/at/${STEP}/`, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: held(await response.text()) });
		});
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(request.url());
		});
		await page.goto(`at/${STEP}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('A third dark');
		await expect(page.getByText('Now switch off every film')).toBeVisible();
		const picture = page.getByRole('img', { name: /7 of the 22 cars/ });
		await expect(picture).toBeVisible();
		expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
		const way = page.getByRole('link', { name: 'Read on in the essay' });
		const box = await way.boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
		expect(scripts).toEqual([]);
		await way.click();
		await page.waitForURL((url) => url.hash === `#${STEP}`);
	});

	test('it fits a narrow phone', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 568 });
		await page.route('**/at/**', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: held(await response.text()) });
		});
		await page.goto('at/not-exactly-shocking/');
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(320);
	});
});

test('the browser’s own bars take the light on screen', async ({ page }) => {
	const color = () => page.locator('meta[name="theme-color"]').getAttribute('content');
	await page.goto('./');
	await page.locator('html[data-hydrated]').waitFor();
	const club = await color();
	await page.goto('./#wipers');
	await expect.poll(color).not.toBe(club);
	await expect.poll(color).toBe('#f5f6f8');
	// A browser notes a moment later where a page was scrolled to: before that a reload leads to the place left.
	await page.waitForTimeout(900);
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	await expect.poll(color).toBe('#f5f6f8');
});
