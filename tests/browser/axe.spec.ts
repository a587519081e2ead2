import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { cardAt, turnTo } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { open, still, stepOf } from './reader.ts';

/** Levels A and AA up to WCAG 2.2, and what is good practice beside them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rows of a table that are like those before them. */
const MORE_OF_THE_SAME = 'tbody tr:nth-child(n + 6)';
/** What the page has to bring that holds an embed. */
const OF_THE_HOST = ['landmark-one-main', 'region', 'page-has-heading-one'];

/** What axe finds on a page as it stands: the rule, and where it is broken. */
async function faultsIn(page: Page, place: string, leftOut: string[] = []): Promise<string[]> {
	// In its other mode it opens a page more for every page, for frames that we do not have.
	const { violations, passes } = await new AxeBuilder({ page })
		.setLegacyMode()
		.options({
			runOnly: TAGS,
			rules: Object.fromEntries(leftOut.map((id) => [id, { enabled: false }]))
		})
		.exclude(MORE_OF_THE_SAME)
		.analyze();
	expect(passes.length, `rules that ${place} was held against`).toBeGreaterThan(5);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${place}: ${id} at ${target.join(' ')}`)
	);
}

/** Pages of steps to share lead on to the essay at once: they are looked at below, held back. */
const leadsOn = (path: string) => path.startsWith('at/');
const paths = builtPages().map(({ path }) => path);
/** Pages with what is opened on them are looked at below. */
const BELOW = ['', 'swipe/'];
const plain = paths.filter((path) => !leadsOn(path) && !BELOW.includes(path));

/** A few pages a test, so that two browsers share the work. */
const GROUP = 4;
const groups = Array.from({ length: Math.ceil(plain.length / GROUP) }, (_, index) =>
	plain.slice(index * GROUP, (index + 1) * GROUP)
);

for (const group of groups)
	test(`nothing is wrong that axe sees on ${group.join(', ')}`, async ({ page }) => {
		test.slow();
		const faults: string[] = [];
		for (const path of group) {
			await page.goto(path);
			await page.waitForLoadState('networkidle');
			const leftOut = /^embed\//.test(path) ? OF_THE_HOST : [];
			faults.push(...(await faultsIn(page, path, leftOut)));
		}
		expect(faults).toEqual([]);
	});

/** A step of every light, in the order of the film's night. */
const LIGHTS = {
	club: 'eighth-feature',
	vegas: 'takings',
	night: 'a-third-dark',
	dawn: 'first-timers',
	snow: 'logical-step'
};

test('nothing is wrong on the pages of steps to share, in any light', async ({ page }) => {
	test.slow();
	// They lead on at once: who is not taken along, by a browser that asks first, reads them.
	await page.route('**/at/*/', async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		expect(html).toContain('http-equiv="refresh"');
		await route.fulfill({ response, body: html.replace(/<meta http-equiv="refresh"[^>]*>/, '') });
	});
	const faults: string[] = [];
	for (const [light, id] of Object.entries(LIGHTS)) {
		await page.goto(`at/${id}/`);
		await page.waitForLoadState('networkidle');
		await expect(page.locator('main')).toHaveAttribute('data-light', light);
		faults.push(...(await faultsIn(page, `at/${id}/`)));
	}
	expect(faults).toEqual([]);
});

const sections = (page: Page) => page.getByText('Sections', { exact: true });

for (const [light, id] of Object.entries(LIGHTS))
	test(`the essay and the deck have nothing wrong in the light of ${light}`, async ({ page }) => {
		test.slow();
		await open(page);
		await stepOf(page, id).evaluate((step) => step.scrollIntoView({ block: 'center' }));
		await still(page);
		await expect(page.locator('header[data-light]').first()).toHaveAttribute('data-light', light);
		const check = stepOf(page, id).locator('summary', { hasText: 'Check this' });
		if (await check.count()) await check.click();
		const faults = await faultsIn(page, `./#${id}`);
		await open(page, `swipe/#${id}`);
		await cardAt(page);
		faults.push(...(await faultsIn(page, `swipe/#${id}`)));
		expect(faults).toEqual([]);
	});

for (const address of ['./', 'swipe/'])
	test(`${address} has nothing wrong with its menu, an answer, the numbers and the share sheet open`, async ({
		page
	}) => {
		test.slow();
		const faults: string[] = [];
		await open(page, address);
		await sections(page).click();
		faults.push(...(await faultsIn(page, `${address} menu`)));
		await page.keyboard.press('Escape');

		await open(page, `${address}#takings`);
		await still(page);
		const section = page.locator('[data-section="thirteen-years"]');
		const marks = section.getByRole('button', { name: /^Marks of/ });
		// A stage takes no focus before the deck has come to rest on one of its cards.
		await expect(async () => {
			await marks.focus();
			await expect(marks).toBeFocused({ timeout: 100 });
		}).toPass();
		await page.keyboard.press('ArrowRight');
		await expect(section.locator('.tip.open')).toBeVisible();
		faults.push(...(await faultsIn(page, `${address} answer`)));

		await (address === './' ? section : page)
			.getByRole('button', { name: /^Show the numbers/ })
			.click();
		await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
		faults.push(...(await faultsIn(page, `${address} numbers`)));
		await page.keyboard.press('Escape');

		if (address === './')
			await stepOf(page, 'takings').getByRole('link', { name: 'Share' }).click();
		else {
			await sections(page).click();
			await page.getByRole('link', { name: 'Share this card' }).click();
		}
		await expect(page.getByRole('dialog')).toBeVisible();
		faults.push(...(await faultsIn(page, `${address} share`)));
		expect(faults).toEqual([]);
	});

test('the first card, the last and the end of the essay have nothing wrong', async ({ page }) => {
	await open(page, 'swipe/');
	const faults = await faultsIn(page, 'first card');
	await turnTo(page, (await page.locator('[data-card]').count()) - 1);
	await cardAt(page);
	faults.push(...(await faultsIn(page, 'last card')));
	await open(page, './#credits');
	faults.push(...(await faultsIn(page, 'credits')));
	expect(faults).toEqual([]);
});

/** The checker takes every ground that it does not see for white; `contrast.spec.ts` measures the inks. */
const UNSEEN_GROUND = 'color-contrast';

for (const theme of ['light', 'dark', 'auto'])
	test(`embeds have nothing wrong in the theme ${theme}, as cards, flat and as a still`, async ({
		page
	}) => {
		test.slow();
		const faults: string[] = [];
		for (const address of [
			`loud/?theme=${theme}`,
			`eight-films/?theme=${theme}&mode=flat`,
			`on-the-wheel/?theme=${theme}&mode=still&step=a-third-dark`
		]) {
			await open(page, `embed/${address}`);
			faults.push(...(await faultsIn(page, address, [...OF_THE_HOST, UNSEEN_GROUND])));
		}
		expect(faults).toEqual([]);
	});
