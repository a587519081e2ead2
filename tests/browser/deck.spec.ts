import { cardAt, current, deckOf, drag, next, previous, turnTo } from './deck.ts';
import { expect, test } from './fixtures.ts';
import {
	expectSameDrawing,
	expectScene,
	figureOf,
	named,
	open,
	stepOf,
	still,
	toldSteps
} from './reader.ts';

test('every step is a card with its scene, and at no time more is alive than may be', async ({
	page
}) => {
	test.slow();
	const steps = await toldSteps(page);
	await open(page, 'swipe/');
	for (const [index, step] of steps.entries()) {
		await turnTo(page, index);
		await expect(current(page)).toHaveAttribute('data-step', step.id);
		await expectScene(page, step);
		expect(await page.locator('.stage figure').count()).toBeLessThanOrEqual(3);
		expect(await page.locator('*').count()).toBeLessThanOrEqual(2500);
		await expect(page.locator('p[role="status"]')).toHaveText(
			`Card ${index + 1} of ${steps.length}`
		);
	}
});

test('a finger turns one card, over the words and over the drawing; a slip turns none', async ({
	page,
	hasTouch
}) => {
	test.skip(!hasTouch, 'needs a touch screen');
	const steps = await toldSteps(page);
	await open(page, 'swipe/#by-rating');
	const start = steps.findIndex(({ id }) => id === 'by-rating');
	await expect.poll(() => cardAt(page)).toBe(start);
	await drag(page, [0.9, 0.85], [0.2, 0.83]);
	await expect.poll(() => cardAt(page)).toBe(start + 1);
	await drag(page, [0.5, 0.4], [0.49, 0.4]);
	await expect.poll(() => cardAt(page)).toBe(start + 1);
	await drag(page, [0.9, 0.4], [0.2, 0.42]);
	await expect.poll(() => cardAt(page)).toBe(start + 2);
	await expectScene(page, named(steps, steps[start + 2]?.id ?? ''));
	await drag(page, [0.2, 0.8], [0.9, 0.8]);
	await expect.poll(() => cardAt(page)).toBe(start + 1);
	await drag(page, [0.6, 0.8], [0.52, 0.4]);
	await expect.poll(() => cardAt(page)).toBe(start + 1);
});

test('half a swipe is half the way of the drawing', async ({ page }) => {
	const steps = await toldSteps(page);
	await open(page, 'swipe/#the-crack');
	const start = steps.findIndex(({ id }) => id === 'the-crack');
	const run = () =>
		figureOf(page, 'fairy-tale-to-dawn').evaluate((figure) => {
			const clipped = [...figure.querySelectorAll('g')].find((g) => g.style.clipPath);
			return Number.parseFloat(clipped?.style.clipPath.split(' ')[1] ?? '');
		});
	await expect.poll(run).toBeGreaterThan(0);
	const before = await run();
	await deckOf(page).evaluate((deck, at) => {
		deck.style.scrollSnapType = 'none';
		deck.scrollTo({ left: at * deck.clientWidth, behavior: 'instant' });
	}, start + 0.5);
	await expect.poll(run).not.toBe(before);
	const half = await run();
	await turnTo(page, start + 1);
	await expect.poll(run).not.toBe(half);
	const after = await run();
	expect(Math.abs(half - (before + after) / 2)).toBeLessThan(2);
});

test('the buttons and the keys turn cards, and take the focus to the words', async ({ page }) => {
	const steps = await toldSteps(page);
	await open(page, 'swipe/#by-rating');
	const start = steps.findIndex(({ id }) => id === 'by-rating');
	const expectAt = async (card: number) => {
		await expect.poll(() => cardAt(page)).toBe(card);
		await expect(current(page)).toHaveAttribute('data-step', steps[card]?.id ?? '');
		await expect(current(page).locator('h1, h2').first()).toBeFocused();
		await expect(page.locator('[data-card]:not([inert])')).toHaveCount(1);
	};
	await expect.poll(() => cardAt(page)).toBe(start);
	await next(page).click();
	await expectAt(start + 1);
	await previous(page).click();
	await expectAt(start);
	await page.keyboard.press('ArrowRight');
	await expectAt(start + 1);
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	await expectAt(start + 3);
	await page.keyboard.press('Home');
	await expectAt(0);
	await page.keyboard.press('End');
	await expect.poll(() => cardAt(page)).toBe(steps.length);
	await expect(page.getByRole('link', { name: 'Read it as an article' })).toBeInViewport();
	for (const button of [next(page), previous(page)]) {
		const box = await button.boundingBox();
		expect(box && box.width >= 44 && box.height >= 44).toBe(true);
	}
});

test('swiping takes no focus', async ({ page }) => {
	await open(page, 'swipe/');
	await next(page).focus();
	await turnTo(page, 4);
	await expect(current(page)).toHaveAttribute('data-step', 'by-rating');
	await expect(next(page)).toBeFocused();
});

test('focus in a card that is swiped away goes on to the next one', async ({ page }) => {
	await open(page, 'swipe/#above-anora');
	await expect(current(page)).toHaveAttribute('data-step', 'above-anora');
	await current(page).getByText('Check this').focus();
	await turnTo(page, 6);
	await expect(current(page)).toHaveAttribute('data-step', 'critics-disagree');
	await expect(current(page).locator('h2')).toBeFocused();
});

test('swiped in haste the deck comes to rest on a whole card, its figure in that scene', async ({
	page,
	hasTouch
}) => {
	test.skip(!hasTouch, 'needs a touch screen');
	const steps = await toldSteps(page);
	await open(page, 'swipe/#by-rating');
	for (let times = 0; times < 5; times++) await drag(page, [0.95, 0.8], [0.05, 0.8]);
	const card = await cardAt(page);
	expect(Number.isInteger(card)).toBe(true);
	const id = steps[card]?.id ?? '';
	await expect(current(page)).toHaveAttribute('data-step', id);
	await expectScene(page, named(steps, id));
});

for (const hash of ['', '#by-rating'])
	test(`who swipes swipe/${hash} before its script has come is not taken back`, async ({
		page
	}) => {
		let release = () => {};
		const held = new Promise<void>((then) => (release = then));
		await page.route('**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(`swipe/${hash}`, { waitUntil: 'domcontentloaded' });
		const next = (await cardAt(page)) + 1;
		await turnTo(page, next);
		await expect.poll(() => cardAt(page)).toBe(next);
		release();
		await page.locator('html[data-hydrated]').waitFor();
		await expect(current(page)).toHaveCount(1);
		expect(await cardAt(page)).toBe(next);
		await expect(current(page)).toHaveAttribute(
			'data-step',
			(await toldSteps(page))[next]?.id ?? ''
		);
	});

test('who turns back finds the same drawing, in the size that the screen has now', async ({
	page
}) => {
	const steps = await toldSteps(page);
	await open(page, 'swipe/');
	await expectSameDrawing(page, async (id) => {
		const step = named(steps, id);
		await turnTo(page, steps.indexOf(step));
		await expectScene(page, step);
	});
});

test('a chapter is two taps away, and the way back is one', async ({ page }) => {
	const steps = await toldSteps(page);
	await open(page, 'swipe/');
	await turnTo(page, 5);
	await expect(page).toHaveURL(/#above-anora$/);
	const entries = await page.evaluate(() => history.length);
	await page.getByText('Sections', { exact: true }).click();
	await page.getByRole('link', { name: 'Eight films' }).click();
	await expect
		.poll(() => cardAt(page))
		.toBe(steps.findIndex(({ section }) => section === 'eight-films'));
	expect(await page.evaluate(() => history.length)).toBe(entries + 1);
	await page.goBack();
	await expect.poll(() => cardAt(page)).toBe(5);
});

test('the deck keeps its card: turned, made smaller, loaded again, left and come back to', async ({
	page
}) => {
	const steps = await toldSteps(page);
	const at = steps.findIndex(({ id }) => id === 'first-timers');
	await open(page, './');
	await open(page, 'swipe/');
	const entries = await page.evaluate(() => history.length);
	await turnTo(page, at);
	await expect(page).toHaveURL(/#first-timers$/);
	const size = page.viewportSize() ?? { width: 390, height: 844 };
	for (const turned of [
		{ width: size.height, height: size.width },
		size,
		{ width: size.width, height: size.height - 60 },
		size
	]) {
		await page.setViewportSize(turned);
		await expect.poll(() => cardAt(page)).toBe(at);
		await expect(current(page)).toHaveAttribute('data-step', 'first-timers');
	}
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	await expect.poll(() => cardAt(page)).toBe(at);
	await expectScene(page, named(steps, 'first-timers'));
	expect(await page.evaluate(() => history.length)).toBe(entries);
	await page.goBack();
	await expect(page.locator('h1')).toBeVisible();
	await expect(deckOf(page)).toHaveCount(0);
});

test('article and cards lead to each other, and keep the step', async ({ page }) => {
	await open(page, './#undocumented');
	await page.getByRole('link', { name: /^Swipe on from here/ }).click();
	await expect(current(page)).toHaveAttribute('data-step', 'undocumented');
	await expect(stepOf(page, 'undocumented').locator('p').first()).toBeInViewport();
	await next(page).click();
	await expect(current(page)).toHaveAttribute('data-step', 'corners-of-sex-work');
	await page.getByRole('link', { name: 'Article', exact: true }).click();
	await expect(deckOf(page)).toHaveCount(0);
	await expect(stepOf(page, 'corners-of-sex-work')).toBeInViewport();
});

test('the first screen is left both ways: to the left by a swipe, down by a scroll', async ({
	page,
	hasTouch
}) => {
	test.skip(!hasTouch, 'needs a touch screen');
	await open(page);
	await expect(page.getByRole('link', { name: 'Swipe through' })).toBeInViewport();
	await drag(page, [0.5, 0.8], [0.5, 0.2]);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
	// A finger that is lifted in its way leaves the page running, and it would run down again from its top.
	await still(page);
	await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
	await still(page);
	expect(await page.evaluate(() => window.scrollY)).toBe(0);
	await drag(page, [0.9, 0.5], [0.1, 0.5]);
	await expect(deckOf(page)).toBeVisible();
	await expect.poll(() => cardAt(page)).toBe(0);
});

test.describe('with less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('cards change at once', async ({ page }) => {
		await open(page, 'swipe/#by-rating');
		const places = await page.evaluate(async () => {
			const deck = document.querySelector('[data-deck]')!;
			const seen = new Set<number>();
			deck.addEventListener('scroll', () =>
				seen.add(deck.scrollLeft / deck.getBoundingClientRect().width)
			);
			document.querySelector<HTMLElement>('[aria-label="Next card"]')!.click();
			for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
			return [...seen];
		});
		expect(places).toHaveLength(1);
	});
});
