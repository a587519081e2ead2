import type { Page } from '@playwright/test';
import { deckOf, turnTo } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { coveredTexts, cutTexts, expectReached, figureFault, sideways } from './reachable.ts';
import { open, still, stepOf, toldSteps } from './reader.ts';

/** A window of 1440 by 900 as its page sees it when the browser has zoomed it. */
const ZOOMS = [0.25, 0.5, 2, 3, 4, 5];
const windowAt = (zoom: number) => ({
	viewport: { width: Math.round(1440 / zoom), height: Math.round(900 / zoom) },
	deviceScaleFactor: zoom
});

/** How long (milliseconds) a figure may take to be drawn in a busy browser. */
const PATIENCE = 20_000;

test.describe.configure({ timeout: 240_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Expects the figure of a step to be drawn and to keep to its stage; where each step has its own, it is scrolled to. */
async function expectFigure(page: Page, step: string) {
	const own = stepOf(page, step).locator('figure[data-chart]:visible');
	const place = (await own.count()) ? own.locator('svg.drawing') : stepOf(page, step);
	await place.evaluate((element) =>
		element.scrollIntoView({ block: 'center', behavior: 'instant' })
	);
	await expect.poll(() => figureFault(page), { message: step, timeout: PATIENCE }).toBe('');
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const sections = (page: Page) => page.getByText('Sections', { exact: true });

for (const zoom of ZOOMS)
	test.describe(`at ${zoom * 100} %`, () => {
		test.use(windowAt(zoom));

		test('the essay is read, seen and stepped through', async ({ page }) => {
			const steps = await toldSteps(page);
			await open(page);
			expect(await sideways(page)).toBeLessThanOrEqual(0);
			expect(await cutTexts(page)).toEqual([]);
			for (const { id } of steps) expect(await coveredTexts(stepOf(page, id)), id).toEqual([]);
			const firsts = steps.filter(
				({ section, scene }, index) =>
					scene !== '' && index > 0 && section !== steps[index - 1]?.section
			);
			expect(firsts.length).toBeGreaterThan(4);
			for (const { id } of firsts) await expectFigure(page, id);
			for (const name of ['Previous step', 'Next step']) await expectReached(button(page, name));
			await expectReached(sections(page));
			await expectReached(page.getByRole('link', { name: /Swipe on/ }));
			await sections(page).click();
			await expectReached(page.locator('.menu a').last());
			await page.keyboard.press('Escape');
			const before = await page.evaluate(() => window.scrollY);
			await button(page, 'Previous step').click();
			await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(before);
			await still(page);
		});

		test('the numbers behind a figure are opened', async ({ page }) => {
			await open(page, './#by-rating');
			await expectFigure(page, 'by-rating');
			const stage = page.locator('[data-section="thirteen-years"]');
			const show = stage.locator('button.show, [data-numbers] summary').locator('visible=true');
			await expectReached(show.first());
			await show.first().click();
			await expect(page.getByRole('table').locator('visible=true').first()).toBeVisible();
			expect(await sideways(page)).toBeLessThanOrEqual(0);
		});

		test('every card is read, seen and turned', async ({ page }) => {
			await open(page, 'swipe/');
			expect(await sideways(page)).toBeLessThanOrEqual(0);
			expect(await cutTexts(page)).toEqual([]);
			const cards = await page
				.locator('[data-card][data-step]')
				.evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset['step'] ?? ''));
			for (const [index, id] of cards.entries()) {
				await turnTo(page, index);
				await expect(stepOf(page, id)).toHaveAttribute('aria-current', 'step');
				expect(await coveredTexts(stepOf(page, id)), id).toEqual([]);
				if (index % 4 === 1) await expectFigure(page, id);
			}
			await turnTo(page, 4);
			for (const name of ['Previous card', 'Next card', /^Show the numbers/])
				await expectReached(button(page, name));
			await expectReached(sections(page));
			await expectReached(page.getByRole('link', { name: 'Article', exact: true }));
			await button(page, 'Next card').click();
			await expect(stepOf(page, cards[5] ?? '')).toHaveAttribute('aria-current', 'step');
			await expect(deckOf(page)).toBeVisible();
		});

		for (const path of ['loud/', 'thirteen-years/'])
			test(`${path} is read and seen`, async ({ page }) => {
				await open(page, path);
				expect(await sideways(page)).toBeLessThanOrEqual(0);
				expect(await cutTexts(page, 'main, header, footer')).toEqual([]);
				const ids = await page
					.locator('[data-step]')
					.evaluateAll((all) => all.map((step) => (step as HTMLElement).dataset['step'] ?? ''));
				for (const id of ids) expect(await coveredTexts(stepOf(page, id)), id).toEqual([]);
				await expectFigure(page, ids[1] ?? '');
				await expectReached(page.getByRole('link', { name: 'Read the whole essay' }));
				await expectReached(page.getByRole('link', { name: /Next section/ }));
			});

		test('an embed is read, seen and turned', async ({ page }) => {
			await open(page, 'embed/eight-films/');
			expect(await sideways(page)).toBeLessThanOrEqual(0);
			expect(await cutTexts(page)).toEqual([]);
			await page.locator('.live svg.drawing').scrollIntoViewIfNeeded();
			await expect.poll(() => figureFault(page), { timeout: PATIENCE }).toBe('');
			await expectReached(button(page, 'Next card'));
			await button(page, 'Next card').click();
			await expect(page.locator('.count')).toContainText('2 of');
			const current = page.locator('[data-card][aria-current="step"]');
			expect(await coveredTexts(current)).toEqual([]);
			await expectReached(page.getByRole('link', { name: 'Read the essay' }));
		});

		test('the data are read, and wide tables scroll by themselves', async ({ page }) => {
			await page.goto('data/');
			expect(await sideways(page)).toBeLessThanOrEqual(0);
			expect(await cutTexts(page, 'main')).toEqual([]);
			await expectReached(page.getByRole('link', { name: 'Sources' }).first());
			await expectReached(page.getByRole('link', { name: /csv/i }).last());
		});
	});
