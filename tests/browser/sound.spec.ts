import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './reader.ts';
import { heardIn, recordAudio, recordedIn } from './recorded-audio.ts';

const OWN = { 'A voice far away': false, 'A voice at hand': true };
const TOUCH = 44;

const sheet = (page: Page) => page.getByRole('dialog');
const panel = (page: Page) => sheet(page).getByRole('region', { name: 'Hear it' });
const listen = (page: Page) => panel(page).getByRole('button', { name: /^Listen to the chart/ });
const pause = (page: Page) => panel(page).getByRole('button', { name: 'Pause' });
const aloud = (page: Page) => panel(page).getByRole('checkbox', { name: /^Say the words aloud/ });
const lines = (page: Page) => panel(page).getByRole('listitem');

/** Opens the essay at a step and the numbers of its section. */
async function openNumbers(page: Page, step: string, section: string) {
	await open(page, `./#${step}`);
	await page
		.locator(`[data-section="${section}"]`)
		.getByRole('button', { name: /^Show the numbers/ })
		.click();
	await expect(sheet(page)).toBeVisible();
}

/** Waits until all has been played. */
const ended = (page: Page) => expect(listen(page)).toBeVisible({ timeout: 20_000 });

test('nothing sounds, and no sound is set up, before the listener asks', async ({ page }) => {
	await recordAudio(page, OWN);
	await openNumbers(page, 'logical-step', 'windshield');
	await expect(listen(page)).toHaveText(/\(\d\d s\)/);
	expect(await recordedIn(page)).toMatchObject({ opened: 0, said: [] });
});

test('the takings are heard: notes rise and fall with the figures, what is not known clicks, words are said between', async ({
	page
}) => {
	await recordAudio(page, OWN);
	await openNumbers(page, 'logical-step', 'windshield');
	await listen(page).click();
	await expect(pause(page)).toBeVisible();
	await ended(page);
	const { opened, closed, said, clicks } = await recordedIn(page);
	expect({ opened, closed, clicks }).toEqual({ opened: 1, closed: 1, clicks: 2 });
	expect(new Set(said.map(({ voice }) => voice))).toEqual(new Set(['A voice at hand']));
	expect(said.at(0)?.text).toMatch(/^The takings of eight films/);
	expect(said.at(-1)?.text).toMatch(/^Last and the highest: Anora, 2024/);

	// Take Out, Starlet, Tangerine, The Florida Project, Red Rocket, Anora.
	const heard = await heardIn(page);
	expect(heard).toHaveLength(6);
	const [takeOut, starlet, tangerine, florida, rocket, anora] = heard as [
		number,
		number,
		number,
		number,
		number,
		number
	];
	const rising = [takeOut, starlet, tangerine, rocket, florida, anora];
	expect(rising).toEqual([...rising].sort((a, b) => a - b));
	expect(takeOut, 'the lowest note').toBeCloseTo(220, -1);
	expect(anora, 'three octaves over it, wavering').toBeGreaterThan(8 * 220 * 0.95);
	expect(anora).toBeLessThan(8 * 220 * 1.05);
});

test('Escape ends the sound and leaves the numbers open; once more, and they close', async ({
	page
}) => {
	await recordAudio(page, OWN);
	await openNumbers(page, 'logical-step', 'windshield');
	await listen(page).press('Enter');
	await expect(pause(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(listen(page)).toBeFocused();
	await expect(sheet(page)).toBeVisible();
	expect(await recordedIn(page)).toMatchObject({ opened: 1, closed: 1 });
	await page.keyboard.press('Escape');
	await expect(sheet(page)).toHaveCount(0);
});

test('it ends with Stop, with the sheet, with another choice and when the page is hidden', async ({
	page
}) => {
	await recordAudio(page, OWN);
	await openNumbers(page, 'takings', 'thirteen-years');
	const stop = panel(page).getByRole('button', { name: 'Stop' });
	await expect(stop).toBeDisabled();
	const ends = [
		() => stop.click(),
		() => panel(page).getByRole('combobox').selectOption('Critics’ scores'),
		() =>
			page.evaluate(() => {
				Object.defineProperty(document, 'hidden', { value: true, configurable: true });
				document.dispatchEvent(new Event('visibilitychange'));
			}),
		() => sheet(page).getByRole('button', { name: 'Close' }).click()
	];
	for (const [index, end] of ends.entries()) {
		await listen(page).click();
		await expect(stop).toBeEnabled();
		await end();
		await expect(pause(page)).toHaveCount(0);
		const { opened, closed, hushed } = await recordedIn(page);
		expect({ opened, closed }).toEqual({ opened: index + 1, closed: index + 1 });
		expect(hushed).toBe(index + 1);
	}
});

test('a pause holds it; a sentence that was cut off is said again', async ({ page }) => {
	await recordAudio(page, OWN);
	await openNumbers(page, 'logical-step', 'windshield');
	await listen(page).click();
	await expect.poll(async () => (await recordedIn(page)).said.length).toBe(1);
	await pause(page).click();
	const goOn = panel(page).getByRole('button', { name: 'Go on' });
	await expect(goOn).toBeFocused();
	await page.waitForTimeout(800);
	expect((await recordedIn(page)).said).toHaveLength(1);
	await goOn.click();
	await ended(page);
	const { said, closed } = await recordedIn(page);
	expect(said[1]).toEqual(said[0]);
	expect(said.filter(({ text }) => text === said[0]?.text)).toHaveLength(2);
	expect(closed).toBe(1);
});

for (const [what, voices] of [
	['no voice', {}],
	['a voice of another host alone', { 'A voice far away': false }]
] as const)
	test(`where there is ${what}, nothing is said, and words are there for a screen reader`, async ({
		page
	}) => {
		await recordAudio(page, voices);
		await openNumbers(page, 'logical-step', 'windshield');
		await expect(aloud(page)).toHaveCount(0);
		const status = panel(page).getByRole('status');
		await expect(status).toBeEmpty();
		await listen(page).click();
		await expect(status).toHaveText(/^The takings of eight films/);
		await expect(status).toHaveText(/Anora, 2024/);
		await ended(page);
		await expect(status).toBeEmpty();
		expect((await recordedIn(page)).said).toEqual([]);
		expect(await heardIn(page)).toHaveLength(6);
	});

test('a listener with a screen reader can have the words left to it', async ({ page }) => {
	await recordAudio(page, OWN);
	await openNumbers(page, 'logical-step', 'windshield');
	const status = panel(page).getByRole('status');
	await panel(page).getByText('Transcript', { exact: true }).click();
	await aloud(page).uncheck();
	await listen(page).click();
	await expect(status).toHaveText(/^The takings of eight films/);
	// What has not begun yet would be said after all.
	await expect(lines(page).first()).toHaveClass(/\bnow\b/);
	await aloud(page).check();
	await expect(status).toBeEmpty();
	await ended(page);
	const { said } = await recordedIn(page);
	expect(said.length).toBeGreaterThan(0);
	expect(said[0]?.text).not.toMatch(/^The takings/);
});

test('the transcript has all that is said and heard, in order, with the values of the table', async ({
	page
}) => {
	await recordAudio(page, OWN);
	await openNumbers(page, 'logical-step', 'windshield');
	await expect(lines(page)).toHaveCount(0);
	await panel(page).getByText('Transcript', { exact: true }).click();
	await expect(lines(page)).not.toHaveCount(0);
	const told = await lines(page).allInnerTexts();
	expect(told[0]).toMatch(/^“The takings of eight films/);
	for (const row of await sheet(page).locator('tbody tr').all()) {
		const film = await row.getByRole('rowheader').innerText();
		const takings = await row.locator(':nth-child(5)').first().innerText();
		const line = told.find((text) => text.startsWith(`${film},`));
		expect(line).toContain(takings);
		expect(line).toMatch(/\((a click|a .*note.*)\)$/);
	}
	await listen(page).click();
	await expect(lines(page).first()).toHaveClass(/\bnow\b/);
	await pause(page).click();
	const marked = panel(page).locator('li.now');
	await expect(marked).toHaveCount(1);
	await panel(page).getByRole('button', { name: 'Stop' }).click();
	await expect(marked).toHaveCount(0);
});

for (const [address, section, score] of [
	['./#critics-disagree', 'thirteen-years', 'Critics’ scores'],
	['./#the-gap', 'thirteen-years', 'The American winners'],
	['./#first-timers', 'eight-films', 'First-timers among the leads'],
	['swipe/#takings', '', 'Takings worldwide'],
	['on-the-wheel/#two-tastes', '', 'Anora’s votes on the grid']
] as const)
	test(`${address} begins with what its scene shows`, async ({ page }) => {
		await recordAudio(page, OWN);
		await open(page, address);
		const within = section ? page.locator(`[data-section="${section}"]`) : page;
		await within.getByRole('button', { name: /^Show the numbers/ }).click();
		const chosen = panel(page).getByRole('combobox', { name: 'What is heard' });
		await expect(chosen.locator('option:checked')).toHaveText(score);
	});

test('where nothing is counted there is nothing to hear', async ({ page }) => {
	await openNumbers(page, 'three-insults', 'loud');
	await expect(sheet(page).getByRole('table')).toBeVisible();
	await expect(panel(page)).toHaveCount(0);
});

test('a browser that plays no sound says so, and has the transcript', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'AudioContext', { value: undefined })
	);
	await openNumbers(page, 'logical-step', 'windshield');
	await listen(page).click();
	await expect(panel(page).getByRole('alert')).toContainText('would not play');
	await panel(page).getByText('Transcript', { exact: true }).click();
	await expect.poll(() => lines(page).count()).toBeGreaterThan(8);
});

test('the keys go from the choice to the buttons, the words and the transcript', async ({
	page
}) => {
	await recordAudio(page, OWN);
	await openNumbers(page, 'takings', 'thirteen-years');
	await panel(page).getByRole('combobox').focus();
	await page.keyboard.press('Tab');
	await expect(listen(page)).toBeFocused();
	await page.keyboard.press('Space');
	await expect(pause(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(panel(page).getByRole('button', { name: 'Stop' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(aloud(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(panel(page).getByText('Transcript', { exact: true })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(lines(page).first()).toBeVisible();
});

for (const [light, step, section] of [
	['dark', 'takings', 'thirteen-years'],
	['light', 'logical-step', 'windshield']
] as const)
	test(`while it plays in a ${light} section axe finds no fault, its transcript open`, async ({
		page
	}) => {
		await recordAudio(page, OWN);
		await openNumbers(page, step, section);
		await panel(page).getByText('Transcript', { exact: true }).click();
		await listen(page).click();
		await pause(page).click();
		const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});

test.describe('on 320 by 568', () => {
	test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });

	test('its controls are as large as a finger and within the screen', async ({ page }) => {
		await recordAudio(page, OWN);
		await open(page, 'swipe/#takings');
		await page.getByRole('button', { name: /^Show the numbers/ }).tap();
		const controls = [
			panel(page).getByRole('combobox'),
			listen(page),
			panel(page).getByRole('button', { name: 'Stop' }),
			panel(page).getByText(/^Say the words aloud/),
			panel(page).getByText('Transcript', { exact: true })
		];
		for (const control of controls) {
			const box = await control.boundingBox();
			expect(box?.height).toBeGreaterThanOrEqual(TOUCH);
			expect(box!.x).toBeGreaterThanOrEqual(0);
			expect(box!.x + box!.width).toBeLessThanOrEqual(320);
		}
		await listen(page).tap();
		await expect(pause(page)).toBeVisible();
	});
});
