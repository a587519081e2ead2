import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { figureOf, named, open, still, stepOf, toldSteps } from './reader.ts';

/** A step of every light. */
const STEPS = ['eighth-feature', 'takings', 'a-third-dark', 'first-timers', 'logical-step'];

/** The reader's own two colours, as systems have them, with either on the other. */
for (const colorScheme of ['dark', 'light'] as const)
	test(`with colours of the reader's own, ${colorScheme}, a drawing keeps its inks and the paper they are for`, async ({
		page
	}) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
		const steps = await toldSteps(page);
		await open(page);
		for (const id of STEPS) {
			const { section } = named(steps, id);
			await stepOf(page, id).evaluate((step) => step.scrollIntoView({ block: 'center' }));
			await still(page);
			const plot = figureOf(page, section).locator('.plot');
			await expect(plot).toBeVisible();
			const colours = await plot.evaluate((element) => {
				const { backgroundColor, color } = getComputedStyle(element);
				const probe = document.createElement('p');
				probe.style.cssText =
					'forced-color-adjust: none; background: var(--paper); color: var(--ink)';
				element.append(probe);
				const { backgroundColor: paper, color: ink } = getComputedStyle(probe);
				probe.remove();
				return { backgroundColor, color, paper, ink };
			});
			expect(colours.backgroundColor, id).toBe(colours.paper);
			expect(colours.color, id).toBe(colours.ink);
			expect(colours.paper, id).not.toBe(colours.ink);
		}
	});

test('with colours of the reader’s own the focus is seen, and what is chosen is said in a word', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page);
	await page.getByText('Sections', { exact: true }).focus();
	await page.keyboard.press('Enter');
	const motion = page.getByRole('switch', { name: 'Motion' });
	await expect(motion).toHaveText(/on$/);
	await motion.focus();
	await page.keyboard.press('Space');
	await expect(motion).toHaveText(/off$/);
	await expect(motion).toHaveCSS('outline-style', 'solid');
	await expect(motion).toHaveCSS('outline-width', '2px');
});

/** The inks of a light, as the page has them. */
const inks = (page: Page, light: string) =>
	page
		.locator(`[data-light="${light}"]`)
		.first()
		.evaluate((element) => {
			const style = getComputedStyle(element);
			return ['--ink', '--ink-soft', '--muted'].map((name) => style.getPropertyValue(name));
		});

test('whoever asks for more contrast has one ink, the full one, in every light', async ({
	page
}) => {
	await open(page);
	for (const light of ['club', 'vegas', 'night', 'dawn', 'snow']) {
		await page.emulateMedia({ contrast: 'no-preference' });
		expect(new Set(await inks(page, light)).size, light).toBe(3);
		await page.emulateMedia({ contrast: 'more' });
		expect(new Set(await inks(page, light)).size, light).toBe(1);
	}
});
