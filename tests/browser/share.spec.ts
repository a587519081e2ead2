import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, stepOf } from './reader.ts';

const STEP = 'by-rating';
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Share this step' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens the essay at a step, and the sheet that hands it on. */
async function share(page: Page, step = STEP) {
	await open(page, `#${step}`);
	await stepOf(page, step).getByRole('link', { name: 'Share' }).click();
	await expect(sheet(page)).toBeVisible();
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a step is handed on as a link, and as a quotation with its link', async ({
	page,
	baseURL
}) => {
	await share(page);
	const link = new URL(`at/${STEP}/`, baseURL).href;
	await page.getByRole('button', { name: 'Copy the link', exact: true }).click();
	await expect(sheet(page).getByRole('status')).toHaveText('The link is copied');
	expect(await clipboard(page)).toBe(link);
	await page.getByRole('button', { name: 'Copy as a quotation' }).click();
	await expect(sheet(page).getByRole('status')).toHaveText('The quotation is copied');
	const quoted = await clipboard(page);
	const told = await stepOf(page, STEP).locator('p').first().textContent();
	expect(quoted.startsWith(`“${told?.trim()}`)).toBe(true);
	expect(quoted.endsWith(link)).toBe(true);
	await page.getByRole('button', { name: 'Copy the embed code' }).click();
	await expect
		.poll(() => clipboard(page))
		.toBe(
			`<script src="${new URL('embed.js', baseURL).href}" data-section="thirteen-years" data-step="${STEP}" async></script>`
		);
	await page.getByRole('button', { name: /^Copy the link of/ }).click();
	await expect.poll(() => clipboard(page)).toBe(new URL('thirteen-years/', baseURL).href);
});

test('the sheet is a guest: Escape and Close leave the reader where they were', async ({
	page
}) => {
	await share(page);
	const place = await page.evaluate(() => [scrollY, history.length]);
	await page.keyboard.press('Escape');
	await expect(sheet(page)).toBeHidden();
	await expect(stepOf(page, STEP).getByRole('link', { name: 'Share' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(sheet(page)).toBeHidden();
	expect(await page.evaluate(() => [scrollY, history.length])).toEqual(place);
});

test('the system’s own sheet is offered where there is one, and may be closed', async ({
	page,
	baseURL
}) => {
	await page.addInitScript(() => {
		const told: unknown[] = [];
		Object.assign(window, { told });
		navigator.share = (data) => {
			told.push(data);
			return Promise.reject(new DOMException('Closed', 'AbortError'));
		};
	});
	await share(page);
	await page.getByRole('button', { name: 'Share by' }).click();
	const told = await page.evaluate(() => (window as unknown as { told: ShareData[] }).told);
	expect(told).toEqual([
		{ title: expect.stringContaining('Anora'), url: new URL(`at/${STEP}/`, baseURL).href }
	]);
});

test('where nothing may be copied, it is there to be copied by hand', async ({ page, baseURL }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
	});
	await share(page);
	await page.getByRole('button', { name: 'Copy the link', exact: true }).click();
	await expect(page.getByLabel('To be copied by hand')).toHaveValue(
		new URL(`at/${STEP}/`, baseURL).href
	);
});

for (const kind of ['svg', 'png'])
	test(`the picture is saved as it stands, as ${kind}, with its title and its source`, async ({
		page
	}) => {
		await share(page);
		const figure = page.locator('[data-section="thirteen-years"] figure');
		await expect(figure).toHaveAttribute('data-scene', 'rating');
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: `Save the picture (${kind.toUpperCase()})` }).click();
		const file = await saving;
		expect(file.suggestedFilename()).toBe(`thirteen-years-rating.${kind}`);
		const bytes = await readFile(await file.path());
		if (kind === 'png') {
			expect(bytes.subarray(1, 4).toString()).toBe('PNG');
			const [plot] = await figure
				.locator('.plot')
				.evaluateAll((all) => all.map((one) => one.clientWidth));
			expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * (plot ?? NaN));
			expect(bytes.length).toBeGreaterThan(20_000);
			return;
		}
		const svg = bytes.toString();
		expect(svg).not.toMatch(/var\(--|class=|https?:\/\/(?!www\.w3\.org|localhost|127)/);
		const texts = await page.evaluate((source) => {
			const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
			return [...parsed.querySelectorAll('text, parsererror')].map((text) =>
				text.textContent.trim()
			);
		}, svg);
		const words = texts.join(' ');
		for (const part of ['.title', '.source']) {
			const own = (await figure.locator(part).textContent())?.trim() ?? '';
			expect(own.length).toBeGreaterThan(5);
			expect(words).toContain(own);
		}
		expect(words).toContain('Pulp Fiction');
		expect(words).toContain(`/at/${STEP}/`);
		const faces = [...svg.matchAll(/@font-face\{font-family:\s*["']?([^;"']+)/g)];
		expect(faces.map(([, family]) => family).sort()).toEqual([
			'Aguafina Script',
			'Instrument Sans Variable'
		]);
	});

test('an answer is quoted, copied and mailed by the reader alone', async ({ page, context }) => {
	await open(page, '#grit');
	const asked: string[] = [];
	context.on('request', (request) => asked.push(request.url()));
	await page.getByRole('heading', { name: 'Your turn' }).scrollIntoViewIfNeeded();
	await page.getByLabel('Your thoughts').fill('Tangerine is the better film.');
	await page.getByLabel('You answer to').selectOption('by-rating');
	await page.getByRole('button', { name: 'Copy', exact: true }).click();
	await expect(page.getByText('Your answer is copied')).toBeVisible();
	const copied = await clipboard(page);
	expect(copied).toMatch(/^> “[^]*\n> http[^]*at\/by-rating\/\n\nTangerine is the better film\.$/);
	const letter = await page.getByRole('link', { name: 'Mail it' }).getAttribute('href');
	expect(new URL(letter ?? '').searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(copied);
	expect(asked.filter((address) => address.includes('Tangerine%20is'))).toEqual([]);
});

test('the sheet and the answer have nothing wrong that a checker can see', async ({ page }) => {
	await share(page);
	const faults = async () =>
		(await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id }) => id);
	expect(await faults()).toEqual([]);
	await page.keyboard.press('Escape');
	await page.getByRole('heading', { name: 'Your turn' }).scrollIntoViewIfNeeded();
	await expect(page.getByLabel('Your thoughts')).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).include('.answer').analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a card of the deck is handed on from its menu', async ({ page, baseURL }) => {
	await open(page, `swipe/#${STEP}`);
	await page.getByText('Sections', { exact: true }).click();
	await page.getByRole('link', { name: 'Share this card' }).click();
	await expect(sheet(page)).toBeVisible();
	await page.getByRole('button', { name: 'Copy the link', exact: true }).click();
	await expect(sheet(page).getByRole('status')).toHaveText('The link is copied');
	expect(await clipboard(page)).toBe(new URL(`at/${STEP}/`, baseURL).href);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Escape');
	await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-step', STEP);
});
