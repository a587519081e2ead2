import { expect, test } from './fixtures.ts';
import { toldSteps } from './reader.ts';

test.use({ javaScriptEnabled: false });

test('without script every step has its words and a still of its own scene with real marks', async ({
	page
}) => {
	await page.goto('./');
	const steps = await toldSteps(page);
	expect(steps.length).toBeGreaterThan(29);
	for (const { id, scene } of steps.slice(1)) {
		const step = page.locator(`[data-step="${id}"]`);
		await expect(step.locator('p').first()).toBeVisible();
		const figure = step.locator('figure[data-chart]');
		await expect(figure).toBeVisible();
		await expect(figure).toHaveAttribute('data-scene', scene);
		expect(await figure.locator('svg > *').count()).toBeGreaterThan(0);
		const drawing = figure.locator('svg').first();
		const silent = (await drawing.getAttribute('aria-hidden')) === 'true';
		const told = silent
			? await figure.locator('.heard').textContent()
			: await drawing.getAttribute('aria-label');
		expect(told?.length ?? 0, `what ${id} shows, in words`).toBeGreaterThan(40);
	}
	for (const [section, least] of [
		['thirteen-years', 13],
		['on-the-wheel', 4],
		['eight-films', 6],
		['fairy-tale-to-dawn', 30]
	] as const) {
		const figures = page.locator(`[data-section="${section}"] [data-step] figure`);
		for (const figure of await figures.all())
			expect(await figure.locator('[data-key]').count()).toBeGreaterThanOrEqual(least);
	}
});

test('without script there is one picture a step, and the page does not scroll sideways', async ({
	page
}) => {
	await page.goto('./');
	const stages = page.locator('.stage');
	for (const stage of await stages.all()) await expect(stage).toBeHidden();
	for (const width of [320, 390, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		const over = await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
		expect(over).toBeLessThanOrEqual(0);
	}
});

test('without script the title, the menu and the credits work', async ({ page }) => {
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Anora');
	await page.getByText('Sections').click();
	await page.getByRole('link', { name: 'Eight films' }).click();
	await expect(page).toHaveURL(/#from-three-thousand$/);
	await expect(page.getByText('retells, in its own words')).toBeVisible();
});

test('without script the cards are a column, each with its words and its picture', async ({
	page
}) => {
	const steps = await toldSteps(page);
	await page.goto('swipe/');
	for (const { id, scene } of steps.slice(1)) {
		const card = page.locator(`[data-step="${id}"]`);
		await expect(card.locator('p').first()).toBeVisible();
		await expect(card.locator('figure[data-chart]')).toHaveAttribute('data-scene', scene);
	}
	const [first, second] = await Promise.all(
		steps.slice(1, 3).map(({ id }) => page.locator(`[data-step="${id}"]`).boundingBox())
	);
	expect(first && second && second.y >= first.y + first.height).toBe(true);
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
	).toBeLessThanOrEqual(0);
});
