import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAt, expectScene, named, open, stepOf, still, toldSteps, wheelTo } from './reader.ts';

/** Presses a key that scrolls, and waits until the scroll is over: a browser may lose a key that comes before. */
async function scrollBy(page: Page, key: string) {
	const over = await page.evaluateHandle(() => ({
		ended: new Promise((end) => document.addEventListener('scrollend', end, { once: true }))
	}));
	await page.keyboard.press(key);
	await over.evaluate(({ ended }) => ended.then(() => true));
}

test('End and Home jump, and the figures agree', async ({ page, isMobile }) => {
	test.skip(isMobile, 'needs a keyboard');
	const steps = await toldSteps(page);
	await open(page);
	await scrollBy(page, 'End');
	await expectScene(page, named(steps, 'grit'));
	await scrollBy(page, 'Home');
	await expectAt(page, named(steps, 'neon'));
});

test('an address with a step opens at it, drawn at once', async ({ page }) => {
	const steps = await toldSteps(page);
	for (const id of ['critics-disagree', 'not-exactly-shocking', 'night-search', 'grit']) {
		await page.goto('about:blank');
		await open(page, `./#${id}`);
		await expectAt(page, named(steps, id));
	}
});

test('an address with an unknown step opens at the top and is cleaned', async ({ page }) => {
	await open(page, './#no-such-step');
	expect(await page.evaluate(() => window.scrollY)).toBe(0);
	await expect.poll(() => new URL(page.url()).hash).toBe('');
});

test('a reload in mid-page gives the same step and its scene', async ({ page }) => {
	const steps = await toldSteps(page);
	await open(page);
	for (const id of ['above-anora', 'the-crack']) {
		await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
		await expectAt(page, named(steps, id));
		await page.waitForTimeout(900);
		await page.reload();
		await page.locator('html[data-hydrated]').waitFor();
		await expectAt(page, named(steps, id));
	}
});

test('a reload at the very end stays there', async ({ page }) => {
	const steps = await toldSteps(page);
	await open(page);
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await expect(page).toHaveURL(/#grit$/);
	await page.waitForTimeout(900);
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	await still(page);
	const left = await page.evaluate(
		() => document.documentElement.scrollHeight - window.innerHeight - window.scrollY
	);
	expect(left).toBeLessThan(page.viewportSize()?.height ?? 0);
	await stepOf(page, 'grit').evaluate((step) => step.scrollIntoView());
	await expectScene(page, named(steps, 'grit'));
});

test('a section menu jump takes the reader there, and Back brings them to where they were', async ({
	page
}) => {
	const steps = await toldSteps(page);
	await open(page);
	await wheelTo(page, 'by-rating');
	await page.waitForTimeout(900);
	await page.getByText('Sections').click();
	await page.getByRole('link', { name: 'Eight films' }).click();
	await expectAt(page, named(steps, 'from-three-thousand'));
	await page.waitForTimeout(900);
	await page.goBack();
	await expectAt(page, named(steps, 'by-rating'));
	await page.goForward();
	await expectAt(page, named(steps, 'from-three-thousand'));
});

test('a jump from far below up to the first section ends in its scene', async ({ page }) => {
	const steps = await toldSteps(page);
	await open(page, './#night-search');
	await page.evaluate(() => document.getElementById('the-gap')?.scrollIntoView());
	await expectAt(page, named(steps, 'the-gap'));
});

test('a fling over ten screens ends in the scene of the step under the line', async ({ page }) => {
	const steps = await toldSteps(page);
	await open(page);
	const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
	await page.mouse.move(width / 2, height / 2);
	for (let turn = 0; turn < 10; turn++) await page.mouse.wheel(0, height);
	await still(page);
	const id = await page.evaluate(() => {
		const passed = [...document.querySelectorAll<HTMLElement>('[data-step]')].filter(
			(step) => step.getBoundingClientRect().top <= window.innerHeight * 0.6
		);
		return passed.at(-1)?.dataset.step ?? '';
	});
	await expectAt(page, named(steps, id));
});
