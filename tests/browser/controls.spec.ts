import { expect, test } from './fixtures.ts';
import { expectAt, figureOf, named, open, stepOf, still, toldSteps, wheelTo } from './reader.ts';

test('next and previous step through the essay from wherever the reader has scrolled', async ({
	page
}) => {
	const steps = await toldSteps(page);
	await open(page);
	const next = page.getByRole('button', { name: 'Next step' });
	const previous = page.getByRole('button', { name: 'Previous step' });
	await expect(previous).toHaveAttribute('aria-disabled', 'true');
	await previous.press('Enter');
	await expectAt(page, named(steps, 'neon'));
	await next.click();
	await still(page);
	await expectAt(page, named(steps, 'how-to-read'));
	await wheelTo(page, 'above-anora');
	await next.click();
	await still(page);
	await expectAt(page, named(steps, 'critics-disagree'));
	await expect(next).toBeFocused();
	await previous.press('Enter');
	await still(page);
	await expectAt(page, named(steps, 'above-anora'));
	await expect(previous).toBeFocused();
});

test('the section menu opens and closes by keyboard and marks where the reader is', async ({
	page
}) => {
	const steps = await toldSteps(page);
	await open(page, './#two-tastes');
	await expectAt(page, named(steps, 'two-tastes'));
	const summary = page.locator('summary', { hasText: 'Sections' });
	await summary.focus();
	await page.keyboard.press('Enter');
	const here = page.getByRole('link', { name: 'On the wheel' });
	await expect(here).toBeVisible();
	await expect(here).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('Escape');
	await expect(here).toBeHidden();
	await expect(summary).toBeFocused();
	await page.keyboard.press('Enter');
	await page.getByRole('link', { name: 'Thirteen years' }).press('Enter');
	await expectAt(page, named(steps, 'the-gap'));
});

test('every control is at least 44 px high and wide', async ({ page }) => {
	await open(page);
	for (const control of await page.locator('.masthead a:visible, .masthead button:visible').all()) {
		const box = await control.boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
		expect(box?.width).toBeGreaterThanOrEqual(44);
	}
	const check = stepOf(page, 'the-gap').locator('summary');
	expect((await check.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('the ribbon fills and the minute counts as the reader goes on', async ({ page }) => {
	await open(page);
	const read = () =>
		page.locator('.masthead .ribbon').evaluate((ribbon) => {
			const lit = ribbon.querySelector('.read')?.getBoundingClientRect();
			return lit ? lit.right / ribbon.getBoundingClientRect().width : 0;
		});
	expect(await read()).toBeLessThan(0.05);
	await wheelTo(page, 'first-timers');
	expect(await read()).toBeGreaterThan(0.5);
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await expect.poll(read).toBe(1);
});

test('a check opens under its step and leaves the reader there', async ({ page }) => {
	const steps = await toldSteps(page);
	await open(page);
	await wheelTo(page, 'above-anora');
	const check = stepOf(page, 'above-anora').locator('details');
	await expect(check).not.toHaveAttribute('open');
	await check.locator('summary').click();
	await expect(check).toContainText('holds');
	await expect(check).toContainText('8th of 13');
	await expectAt(page, named(steps, 'above-anora'));
});

test('a mark answers to the pointer with its row and its source, and is silent after a scroll', async ({
	page,
	hasTouch
}) => {
	await open(page);
	await wheelTo(page, 'by-rating');
	const figure = figureOf(page, 'thirteen-years');
	await expect(figure).toHaveAttribute('data-scene', 'rating');
	const box = await figure.locator('[data-key="anora"]').first().boundingBox();
	if (!box) throw new Error('no mark');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	if (hasTouch) await page.touchscreen.tap(x, y);
	else await page.mouse.move(x, y);
	const tip = figure.locator('.tip');
	await expect(tip).toBeVisible();
	await expect(tip).toContainText('Anora');
	await expect(tip).toContainText('7.4');
	await expect(tip).toContainText('IMDb');
	const place = await tip.boundingBox();
	const size = page.viewportSize();
	expect(place && size && place.x >= 0 && place.x + place.width <= size.width).toBe(true);
	expect(place && size && place.y >= 0 && place.y + place.height <= size.height).toBe(true);
	await page.mouse.wheel(0, 60);
	await expect(tip).toBeHidden();
});

test('the arrow keys go from mark to mark, and Escape is silent', async ({ page }) => {
	await open(page);
	await wheelTo(page, 'by-rating');
	const figure = figureOf(page, 'thirteen-years');
	const probe = figure.getByRole('button', { name: /Marks of/ });
	await probe.focus();
	await page.keyboard.press('ArrowRight');
	const tip = figure.getByRole('status');
	await expect(tip).toContainText(/\d{4}|of 10/);
	const first = await tip.textContent();
	await page.keyboard.press('ArrowRight');
	await expect(tip).not.toHaveText(first ?? '');
	await page.keyboard.press('Escape');
	await expect(tip).toBeHidden();
});

test('a mark asked while its figure still moves is there when it has arrived', async ({ page }) => {
	await open(page);
	await wheelTo(page, 'the-gap');
	const figure = figureOf(page, 'thirteen-years');
	await expect(figure).toHaveAttribute('data-scene', 'americans');
	const probe = figure.getByRole('button', { name: /Marks of/ });
	await probe.focus();
	await stepOf(page, 'by-rating').evaluate((step) => step.scrollIntoView({ block: 'center' }));
	await page.waitForTimeout(150);
	await page.keyboard.press('ArrowRight');
	const tip = figure.getByRole('status');
	const said = await tip.textContent();
	await expect(figure).toHaveAttribute('data-scene', 'rating');
	await expect(tip).toHaveText(said ?? 'nothing');
	await expect(probe).toBeFocused();
});

test('the insults are real text in reading order, and their picture is silent', async ({
	page
}) => {
	await open(page);
	await wheelTo(page, 'three-insults');
	const section = page.locator('[data-section="loud"]');
	await expect(section.locator('svg.drawing text').first()).toBeAttached();
	await expect(section.getByRole('img')).toHaveCount(0);
	const told = (await section.locator('.steps').textContent()) ?? '';
	const places = ['shallow, loud, and vulgar', 'extremely American', 'emptiness and sorrow'].map(
		(words) => told.indexOf(words)
	);
	expect(places.every((place) => place >= 0)).toBe(true);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	await expect(section.locator('figcaption')).toContainText('LOUD');
});

test.describe('with less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('a figure is in its next scene at once', async ({ page }) => {
		const steps = await toldSteps(page);
		await open(page);
		await wheelTo(page, 'by-rating');
		await page.evaluate(() => document.getElementById('above-anora')?.scrollIntoView());
		await page.evaluate(() => new Promise(requestAnimationFrame));
		await page.evaluate(() => new Promise(requestAnimationFrame));
		const scene = await figureOf(page, 'thirteen-years').getAttribute('data-scene');
		expect(scene).toBe(named(steps, 'above-anora').scene);
		const running = await page.evaluate(
			() => document.getAnimations().filter(({ playState }) => playState === 'running').length
		);
		expect(running).toBe(0);
	});
});
