import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './reader.ts';

const SIZES = [
	[320, 568],
	[360, 640],
	[390, 844],
	[430, 932],
	[844, 390],
	[768, 1024]
] as const;

/** The cards whose words do not stand on the screen, with how far (CSS pixels) they run over. */
const cutCards = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const foot = document.querySelector('nav[aria-label="Cards"]')!.getBoundingClientRect();
		return [...document.querySelectorAll<HTMLElement>('[data-card]')].flatMap((card) => {
			const over = card.scrollHeight - card.clientHeight;
			const last = [...card.querySelectorAll('p, li, summary, a')].findLast((part) =>
				part.checkVisibility()
			);
			const below = (last?.getBoundingClientRect().bottom ?? 0) - foot.top;
			return over > 1 || below > 1 ? [`${card.id}: ${Math.max(over, Math.round(below))}`] : [];
		});
	});

for (const [width, height] of SIZES)
	test(`every card fits on ${width} by ${height}, without scrolling inside`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, 'swipe/');
		expect(await cutCards(page)).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
		).toBeLessThanOrEqual(0);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
		).toBeLessThanOrEqual(0);
	});

test('with letters of twice the size the last line and the next button can be reached', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 568 });
	await open(page, 'swipe/#eighth-feature');
	await page.addStyleTag({ content: 'html { font-size: 200% }' });
	const words = page.locator('[data-step="eighth-feature"]');
	await words.locator('summary').scrollIntoViewIfNeeded();
	await expect(words.locator('summary')).toBeInViewport();
	await expect(page.getByRole('button', { name: 'Next card' })).toBeInViewport();
	const stage = await page
		.locator('.stage')
		.first()
		.evaluate((element) => element.getBoundingClientRect().height);
	expect(stage).toBeGreaterThan(100);
});
