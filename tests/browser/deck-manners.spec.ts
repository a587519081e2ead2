import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardAt, current, deckOf, drag, fingerOn, next, turnTo } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { readTrace } from './read-trace.ts';
import { expectScene, named, open, stepOf, toldSteps } from './reader.ts';

/** The sentences of every step, as a reader has them on a page. */
const sentencesOf = (page: Page): Promise<[string, string][]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => {
			const parts = step.querySelectorAll('h3, p, li, summary');
			const told = [...parts].filter(
				(part) => !part.closest('figure, noscript, .ribbon, .ways, .name')
			);
			return [step.id, told.map((part) => part.textContent.replace(/\s+/g, ' ').trim()).join('\n')];
		})
	);

test('cards and article hold the same sentences', async ({ page }) => {
	await open(page);
	const article = await sentencesOf(page);
	await open(page, 'swipe/');
	const cards = await sentencesOf(page);
	expect(article.length).toBeGreaterThan(29);
	expect(article.every(([, words]) => words.length > 40)).toBe(true);
	const [cover, ...rest] = cards;
	expect(rest).toEqual(article.slice(1));
	// The first screen of the article also says how to go on.
	expect(article[0]?.[1]).toContain(cover?.[1].split('\n')[0]);
});

test('a touch that the browser takes leaves the deck on a whole card, in its scene', async ({
	page,
	hasTouch
}) => {
	test.skip(!hasTouch, 'needs a touch screen');
	const steps = await toldSteps(page);
	await open(page, 'swipe/#critics-disagree');
	const start = steps.findIndex(({ id }) => id === 'critics-disagree');
	await expect.poll(() => cardAt(page)).toBe(start);
	for (const [from, to] of [
		[0.01, 0.4],
		[0.99, 0.7]
	] as const) {
		const finger = await fingerOn(page);
		await finger.put([from, 0.7]);
		await finger.move([from, 0.7], [to, 0.7]);
		await finger.taken();
		const card = await cardAt(page);
		expect(Number.isInteger(card)).toBe(true);
		expect(Math.abs(card - start)).toBeLessThanOrEqual(1);
		await expect(current(page)).toHaveAttribute('data-step', steps[card]?.id ?? '');
		await expectScene(page, named(steps, steps[card]?.id ?? ''));
		await turnTo(page, start);
		await expect.poll(() => cardAt(page)).toBe(start);
	}
});

test('a notch of a wheel turned sideways turns one card, there and back', async ({
	page,
	hasTouch
}) => {
	test.skip(hasTouch, 'needs a mouse');
	const steps = await toldSteps(page);
	await open(page, 'swipe/#by-rating');
	const start = steps.findIndex(({ id }) => id === 'by-rating');
	await expect.poll(() => cardAt(page)).toBe(start);
	await page.mouse.move(700, 300);
	await page.mouse.wheel(100, 0);
	await expect.poll(() => cardAt(page)).toBe(start + 1);
	await expectScene(page, steps[start + 1]!);
	await page.mouse.wheel(-100, 0);
	await expect.poll(() => cardAt(page)).toBe(start);
	await page.mouse.wheel(0, 300);
	await page.waitForTimeout(1000);
	expect(await cardAt(page)).toBe(start);
});

test('no touch is held up, and no swipe past an end leaves the page', async ({ page }) => {
	await open(page, 'swipe/');
	const held = await page.evaluate(() => {
		const deck = document.querySelector('[data-deck]')!;
		return [...deck.querySelectorAll('[data-card]'), ...deck.querySelectorAll('.stage *')].filter(
			(element) => {
				const touch = new TouchEvent('touchmove', { bubbles: true, cancelable: true });
				element.dispatchEvent(touch);
				return touch.defaultPrevented;
			}
		).length;
	});
	expect(held).toBe(0);
	await expect(deckOf(page)).toHaveCSS('overscroll-behavior-x', 'contain');
});

test('the browser’s own search reaches the words of every card', async ({ page }) => {
	await open(page, 'swipe/');
	const find = (words: string) =>
		page.evaluate((text) => {
			getSelection()?.removeAllRanges();
			// @ts-expect-error Not in the standard, but in every browser: what its search bar does.
			return Boolean(window.find(text));
		}, words);
	await page.keyboard.press('Control+f');
	await expect.poll(() => find('the kitchen door')).toBe(true);
	await expect.poll(() => find('What do you think?')).toBe(true);
	await page.keyboard.press('Shift');
	await expect(page.locator('[data-card]:not([inert])')).toHaveCount(1);
	await page.evaluate(() => window.dispatchEvent(new Event('blur')));
	await expect(page.locator('[data-card][inert]')).toHaveCount(0);
	await page.evaluate(() => window.dispatchEvent(new Event('focus')));
	await expect(page.locator('[data-card]:not([inert])')).toHaveCount(1);
});

test('the Tab key visits the card that is shown and the controls, and nothing else', async ({
	page
}) => {
	await open(page, 'swipe/');
	await turnTo(page, 7);
	await expect(current(page)).toHaveAttribute('data-step', 'takings');
	for (const section of ['thirteen-years', 'on-the-wheel'])
		await expect(page.locator(`[data-section="${section}"] .probe`)).toBeAttached();
	// The deck itself can be reached until a control is found on the card that has come: it is looked for a moment later.
	await expect(deckOf(page)).not.toHaveAttribute('tabindex');
	const visited: string[] = [];
	for (let presses = 0; presses < 14; presses++) {
		await page.keyboard.press('Tab');
		const at = await page.evaluate(() => {
			const focused = document.activeElement;
			if (!focused || focused === document.body) return 'the end';
			const box = focused.getBoundingClientRect();
			const within =
				focused.closest('[data-card]')?.id ?? focused.closest('footer, .stage')?.className;
			const isOn = box.right > 0 && box.left < window.innerWidth;
			return `${within?.split(' ')[0]}${isOn ? '' : ' off screen'}`;
		});
		if (at === 'the end') break;
		visited.push(at);
	}
	const unlike = visited.filter((at, index) => at !== visited[index - 1]);
	expect(unlike).toEqual(['stage', 'takings', 'foot']);
});

test('the deck can be reached with the keys from the moment that nothing on its card can', async ({
	page
}) => {
	await open(page, 'swipe/#by-rating');
	const stage = page.locator('[data-section="thirteen-years"] .stage');
	await expect(stage.locator('.probe')).toBeAttached();
	await expect(deckOf(page)).not.toHaveAttribute('tabindex');
	const order = await deckOf(page).evaluate(async (deck) => {
		const control = ':is(a[href], button, summary, [tabindex="0"]):not([inert] *)';
		for (const last of deck.querySelectorAll(control)) last.remove();
		await new Promise((then) => setTimeout(then));
		return deck.tabIndex;
	});
	expect(order).toBe(0);
});

test('a card that is gone to is announced once, with its number', async ({ page }) => {
	await open(page, 'swipe/#by-rating');
	await expect(current(page)).toHaveAttribute('data-step', 'by-rating');
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		const region = document.querySelector('p[role="status"]')!;
		const words = () => region.textContent.replace(/\s+/g, ' ').trim();
		new MutationObserver(() => {
			if (said.at(-1) !== words()) said.push(words());
		}).observe(region, { subtree: true, childList: true, characterData: true });
	});
	await next(page).click();
	await expect.poll(() => cardAt(page)).toBe(5);
	await expect(current(page).locator('h2')).toBeFocused();
	await expect.poll(() => page.evaluate('window.said')).toEqual(['Card 6 of 36']);
});

test('an answer that was tapped for closes when the card is turned', async ({ page, hasTouch }) => {
	test.skip(!hasTouch, 'needs a touch screen');
	await open(page, 'swipe/#by-rating');
	const stage = page.locator('[data-section="thirteen-years"] .stage');
	await expect(stage.locator('.probe')).toBeAttached();
	const box = await stage.locator('.area').boundingBox();
	await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 100);
	await expect(stage.locator('.tip.open')).toBeVisible();
	await drag(page, [0.9, 0.85], [0.2, 0.85]);
	await expect(current(page)).toHaveAttribute('data-step', 'above-anora');
	await expect(stage.locator('.tip.open')).toHaveCount(0);
});

/** A busy browser gives a fling a long first move, now and then: here it does so each time. */
const throwFar = (page: Page) =>
	deckOf(page).evaluate((deck) => {
		deck.addEventListener('touchend', () => {
			const way = Math.ceil(deck.scrollLeft / deck.clientWidth);
			deck.scrollTo({ left: (way + 0.7) * deck.clientWidth, behavior: 'instant' });
		});
	});

test('a fling turns one card, however far its first move throws the deck', async ({
	page,
	hasTouch
}) => {
	test.skip(!hasTouch, 'needs a touch screen');
	await open(page, 'swipe/');
	await throwFar(page);
	await drag(page, [0.9, 0.85], [0.2, 0.85]);
	await expect.poll(() => cardAt(page)).toBe(1);
	await drag(page, [0.9, 0.85], [0.2, 0.85]);
	await expect.poll(() => cardAt(page)).toBe(2);
	await next(page).tap();
	await expect.poll(() => cardAt(page)).toBe(3);
});

test('two swipes in haste turn two cards, though the page hears late of the second', async ({
	page,
	hasTouch
}) => {
	test.skip(!hasTouch, 'needs a touch screen');
	await open(page, 'swipe/');
	await throwFar(page);
	await deckOf(page).evaluate((deck) => {
		// By the time that it hears of a finger the deck has moved with it.
		const late = () => {
			if (!deck.scrollLeft) return;
			deck.style.scrollSnapType = 'none';
			deck.scrollBy({ left: 0.1 * deck.clientWidth, behavior: 'instant' });
			setTimeout(() => (deck.style.scrollSnapType = ''));
		};
		window.addEventListener('pointerdown', late, { capture: true });
	});
	await drag(page, [0.9, 0.85], [0.2, 0.85]);
	await drag(page, [0.9, 0.85], [0.2, 0.85]);
	await expect.poll(() => cardAt(page)).toBe(2);
	// It stays there: what a swipe leaves behind is over after a second.
	await page.waitForTimeout(1200);
	expect(await cardAt(page)).toBe(2);
});

test('swiped from end to end, no task holds the processor long', async ({
	page,
	browser,
	hasTouch
}) => {
	test.skip(!hasTouch, 'needs a touch screen');
	test.slow();
	/** Milliseconds of the processor's own time: what else a machine does meanwhile does not count. */
	const LONGEST = 30;
	/** A fourth of what keeps a reader waiting, for a phone a fourth as fast. */
	const LONG = 12.5;
	/** The browser clears its memory when it pleases, now and then in a swipe. */
	const PARDONED = 6;
	/** The same without what it gathers of its own accord: what the cards themselves take. */
	const OWN = { longest: 25, pardoned: 3 };
	/** Bytes of script's heap that a reader of all cards may be left with: the browser gathers its memory the longer, the more there is. */
	const HEAP = 11e6;
	/** How long a reader stays on a card at least, in milliseconds. */
	const READING = 400;
	const steps = await toldSteps(page);
	await open(page, 'swipe/');
	await deckOf(page).evaluate((deck) => {
		deck.addEventListener('touchstart', () => performance.mark('swipe'), { passive: true });
		deck.addEventListener('scrollend', () => performance.mark('rest'));
	});
	await browser.startTracing(page, {
		categories: ['toplevel', '__metadata', 'blink.user_timing', 'v8']
	});
	for (const index of steps.keys()) {
		await drag(page, [0.9, 0.85], [0.2, 0.85]);
		await expect.poll(() => cardAt(page)).toBe(index + 1);
		await page.waitForTimeout(READING);
	}
	const { tasks, ownTasks, during } = readTrace(await browser.stopTracing(), 'swipe');
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const swipes = during('swipe', 'rest');
	expect(tasks.length).toBeGreaterThan(1000);
	expect(swipes).toHaveLength(steps.length);
	const long = tasks.filter((ms) => ms > LONG);
	const ownLong = ownTasks.filter((ms) => ms > LONG);
	const read = { 'long tasks': long, 'of the page itself': ownLong, heap: [usedSize] };
	for (const [type, values] of Object.entries(read))
		test.info().annotations.push({ type, description: values.join(', ') });
	expect(ownTasks.filter((ms) => ms > OWN.longest)).toEqual([]);
	expect(ownLong.length).toBeLessThanOrEqual(OWN.pardoned);
	expect(tasks.filter((ms) => ms > LONGEST)).toEqual([]);
	expect(long.length).toBeLessThanOrEqual(PARDONED);
	expect(usedSize).toBeLessThan(HEAP);
});

test('nothing is wrong that a checker of accessibility can see', async ({ page }) => {
	test.slow();
	const faults: string[] = [];
	for (const id of [
		'neon',
		'by-rating',
		'not-exactly-shocking',
		'three-insults',
		'first-timers',
		'the-crack',
		'a-key'
	]) {
		await open(page, `swipe/#${id}`);
		await expect(stepOf(page, id)).toHaveAttribute('aria-current', 'step');
		const { violations } = await new AxeBuilder({ page }).analyze();
		faults.push(
			...violations.map(({ id: rule, nodes }) => `${id}: ${rule} at ${nodes[0]?.target.join(' ')}`)
		);
	}
	expect(faults).toEqual([]);
});
