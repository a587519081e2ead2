import type { Locator, Page } from '@playwright/test';
import { deckOf, turnTo } from './deck.ts';
import { expect } from './fixtures.ts';
import { article } from './hosts/article.ts';
import { embedJs } from './hosts/embed-js.ts';
import { heightOf, test } from './hosts/hosted.ts';
import { coveredTexts, cutTexts, expectReached, sideways } from './reachable.ts';
import { open, stepOf } from './reader.ts';

/** How long a style of a reader's own is, in characters. */
const LENGTH = 10_000;

/** What a reader's own style says: the spacing of WCAG 1.4.12, letters and colours of their own, and much else. */
const OWN_STYLE = [
	'* { font-family: Verdana, sans-serif !important; line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
	'p { margin-block-end: 2em !important }',
	'body, main, section, article, div, p, li { background-color: #fdf6e3 !important; color: #073642 !important }',
	'a { color: #0b3fa8 !important } a:visited { color: #5b2a86 !important }',
	'button, summary { background-color: #eee8d5 !important; color: #073642 !important }'
]
	.join('\n')
	.concat('\n')
	.padEnd(LENGTH, '.some-other-site .sidebar > ul li a.more { float: left !important }\n')
	// What was cut off at the end would take the rest of a style sheet with it.
	.concat('/**/');

/** The ways in which such a style comes into a page: as an element of it, or as a sheet from outside, as extensions have. */
const WAYS: Record<string, (page: Page) => Promise<void>> = {
	async 'in its head from the start'(page) {
		await page.addInitScript((text) => {
			document.addEventListener('readystatechange', () => {
				const style = document.createElement('style');
				style.textContent = text;
				if (document.readyState === 'interactive') document.head.append(style);
			});
		}, OWN_STYLE);
	},
	async 'from an extension, later'(page) {
		page.on('load', () => void adopt(page.locator('html')));
	}
};

const adopt = (root: Locator) =>
	root.evaluate((_, text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}, OWN_STYLE);

const SIZES = [
	[1440, 900],
	[390, 844],
	[320, 568]
] as const;

const expectStyled = (page: Page) =>
	expect
		.poll(() =>
			page
				.locator('p')
				.first()
				.evaluate((text) => getComputedStyle(text).color)
		)
		.toBe('rgb(7, 54, 66)');

const idsOf = (page: Page): Promise<string[]> =>
	page
		.locator('[data-step]')
		.evaluateAll((all) => all.map((step) => (step as HTMLElement).dataset['step'] ?? ''));

test.describe.configure({ timeout: 240_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the style is as long as it should be', () => {
	expect(OWN_STYLE.length).toBeGreaterThanOrEqual(LENGTH);
});

for (const [way, put] of Object.entries(WAYS))
	for (const [width, height] of SIZES)
		test.describe(`a style of the reader’s own, ${way}, on ${width} by ${height}`, () => {
			test.use({ viewport: { width, height } });

			for (const path of ['./', 'thirteen-years/'])
				test(`leaves every sentence of ${path} to be read`, async ({ page }) => {
					await put(page);
					await open(page, path);
					await expectStyled(page);
					expect(await sideways(page)).toBeLessThanOrEqual(0);
					expect(await cutTexts(page)).toEqual([]);
					for (const id of await idsOf(page))
						expect(await coveredTexts(stepOf(page, id)), id).toEqual([]);
				});

			test('leaves every card to be read and turned', async ({ page }) => {
				await put(page);
				await open(page, 'swipe/');
				await expectStyled(page);
				expect(await sideways(page)).toBeLessThanOrEqual(0);
				expect(await cutTexts(page)).toEqual([]);
				for (const [index, id] of (await idsOf(page)).entries()) {
					await turnTo(page, index);
					await expect(stepOf(page, id)).toHaveAttribute('aria-current', 'step');
					expect(await coveredTexts(stepOf(page, id)), id).toEqual([]);
				}
				for (const name of ['Previous card', 'Next card'])
					await expectReached(page.getByRole('button', { name }));
				await expect(deckOf(page)).toBeVisible();
			});

			test('leaves an embed to be read and turned', async ({ page }) => {
				await put(page);
				await open(page, 'embed/eight-films/');
				await expectStyled(page);
				expect(await sideways(page)).toBeLessThanOrEqual(0);
				expect(await cutTexts(page)).toEqual([]);
				const next = page.getByRole('button', { name: 'Next card' });
				await expectReached(next);
				await next.click();
				await expect(page.locator('.count')).toContainText('2 of');
			});
		});

test('a frame grows with the reader’s own style in it', async ({ host }) => {
	await host.show(article(embedJs(host.site, 'thirteen-years')));
	await host.alive();
	await host.fits();
	const before = await heightOf(host.frame());
	await adopt(host.inside().locator('html'));
	await expect.poll(() => heightOf(host.frame())).toBeGreaterThan(before + 20);
	await host.fits();
});
