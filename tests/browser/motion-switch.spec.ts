import type { Page } from '@playwright/test';
import { expect, openEmbed, refuseStorage, test } from './embed-reader.ts';
import { open, still, stepOf } from './reader.ts';

const TOUCH = 44;
const motion = (page: Page) => page.getByRole('switch', { name: 'Motion' });
const openMenu = (page: Page) => page.getByText('Sections', { exact: true }).click();
/** The sign's light, whose flashes are the one animation that styles alone move. */
const strike = (page: Page) =>
	page.locator('h1 .light').evaluate((light) => getComputedStyle(light).animationDuration);
const wipers = (page: Page) => page.getByRole('button', { name: 'Pause the wipers' });

for (const address of ['./', 'swipe/'])
	test(`in the menu of ${address} there is a switch for motion, for a finger and by key`, async ({
		page
	}) => {
		await open(page, address);
		await openMenu(page);
		const box = await motion(page).boundingBox();
		expect(box?.width).toBeGreaterThanOrEqual(TOUCH);
		expect(box?.height).toBeGreaterThanOrEqual(TOUCH);
		await expect(motion(page)).toBeChecked();
		await motion(page).focus();
		await page.keyboard.press('Space');
		await expect(motion(page)).not.toBeChecked();
		await expect(motion(page)).toContainText('off');
		await page.keyboard.press('Enter');
		await expect(motion(page)).toBeChecked();
	});

test('it works at once: what loops stands still, and there is nothing left to pause', async ({
	page
}) => {
	await open(page);
	await stepOf(page, 'wipers').evaluate((step) => step.scrollIntoView({ block: 'center' }));
	await still(page);
	await expect(wipers(page)).toHaveCount(1);
	await openMenu(page);
	await motion(page).click();
	await expect(wipers(page)).toHaveCount(0);
	expect(await strike(page)).toBe('0s');
	await motion(page).click();
	await expect(wipers(page)).toHaveCount(1);
});

test('it is kept on the device, and counts from the first paint on every page', async ({
	page
}) => {
	await open(page);
	await openMenu(page);
	await motion(page).click();
	for (const address of ['./', 'swipe/', 'loud/']) {
		await page.goto(address, { waitUntil: 'commit' });
		await expect(page.locator('html')).toHaveAttribute('data-motion', 'less');
	}
	await open(page, 'swipe/');
	await openMenu(page);
	await expect(motion(page)).not.toBeChecked();
	await motion(page).click();
	await page.goBack();
	await expect(page.locator('html')).not.toHaveAttribute('data-motion');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('without storage it works all the same, as long as the page is open', async ({ page }) => {
	await refuseStorage(page);
	await open(page);
	await openMenu(page);
	await motion(page).click();
	await expect(motion(page)).not.toBeChecked();
	expect(await strike(page)).toBe('0s');
});

test('the system’s setting is followed while the page is read, until the reader says otherwise', async ({
	page
}) => {
	await open(page);
	await openMenu(page);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await expect(motion(page)).not.toBeChecked();
	expect(await strike(page)).toBe('0s');
	await expect(page.getByRole('button', { name: 'Pause the glints' })).toHaveCount(0);
	await motion(page).click();
	await expect(motion(page), 'the reader wants motion here').toBeChecked();
	expect(await strike(page)).toBe('0.6s');
	await expect(page.getByRole('button', { name: 'Pause the glints' })).toHaveCount(1);
	await motion(page).click();
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await expect(motion(page), 'nothing is asked any more').toBeChecked();
});

test('with less motion a card is turned at once, and an arrow of the essay is there at once', async ({
	page
}) => {
	await page.addInitScript(() => localStorage.setItem('neon-to-dawn:motion', 'less'));
	await page.addInitScript(() => {
		const asked: unknown[] = [];
		Object.assign(window, { asked });
		for (const name of ['scrollTo', 'scrollIntoView'] as const) {
			const scroll = Element.prototype[name] as (...parts: unknown[]) => void;
			Element.prototype[name] = function (this: Element, ...parts: unknown[]) {
				asked.push((parts[0] as ScrollOptions | undefined)?.behavior);
				scroll.apply(this, parts);
			};
		}
	});
	for (const [address, button] of [
		['./', 'Next step'],
		['swipe/', 'Next card']
	] as const) {
		await open(page, address);
		await page.getByRole('button', { name: button }).click();
		const asked = await page.evaluate(() => (window as unknown as { asked: unknown[] }).asked);
		expect(asked, address).toContain('instant');
		expect(asked, address).not.toContain('smooth');
	}
});

test('an embed knows the system’s setting alone', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('neon-to-dawn:motion', 'less'));
	await openEmbed(page, 'windshield/');
	await expect(page.locator('html')).not.toHaveAttribute('data-motion');
	await expect(wipers(page)).toHaveCount(1);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await expect(wipers(page)).toHaveCount(0);
});
