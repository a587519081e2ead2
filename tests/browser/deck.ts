import type { Page } from '@playwright/test';

export const deckOf = (page: Page) => page.locator('[data-deck]');

/** Waits until the deck stands still; then the card (its index) that it stands on, with a fraction if on none. */
export const cardAt = (page: Page): Promise<number> =>
	deckOf(page).evaluate(async (deck) => {
		let last = -1;
		let calm = 0;
		while (calm < 6) {
			await new Promise(requestAnimationFrame);
			calm = deck.scrollLeft === last ? calm + 1 : 0;
			last = deck.scrollLeft;
		}
		const place = deck.scrollLeft / deck.getBoundingClientRect().width;
		return Math.abs(place - Math.round(place)) < 0.01 ? Math.round(place) : place;
	});

export const turnTo = (page: Page, card: number) =>
	deckOf(page).evaluate(
		(deck, index) =>
			deck.scrollTo({ left: index * deck.getBoundingClientRect().width, behavior: 'instant' }),
		card
	);

type Point = [number, number];

/** A finger on the screen: where it is told to go, in parts (0..1) of the screen's width and height. */
export async function fingerOn(page: Page) {
	const session = await page.context().newCDPSession(page);
	const { width, height } = page.viewportSize() ?? { width: 390, height: 844 };
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', at?: Point) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: at ? [{ x: width * at[0], y: height * at[1] }] : []
		});
	return {
		put: (at: Point) => send('touchStart', at),
		/** Moves on in ten steps, and waits after each for what is to come of it. */
		async move(from: Point, to: Point, comes?: () => Promise<unknown>) {
			for (let part = 1; part <= 10; part++) {
				await send('touchMove', [
					from[0] + ((to[0] - from[0]) * part) / 10,
					from[1] + ((to[1] - from[1]) * part) / 10
				]);
				await comes?.();
			}
		},
		lift: () => send('touchEnd'),
		/** The browser takes the touch for itself. */
		taken: () => send('touchCancel')
	};
}

/** Waits until the page has drawn twice: what moved in the first is known everywhere by the second. */
const drawn = (page: Page) =>
	page.evaluate(
		() => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)))
	);

/**
 * Draws a finger up or down over a frame in the page, which moves below it as the page scrolls. Each move waits for
 * the last: a touch that is sent is put where the frame was known to be, not where it is by now, and the page would
 * tremble by the difference, over an empty frame as well. A finger has no such thing.
 */
export async function dragOverFrame(page: Page, from: Point, to: Point) {
	const finger = await fingerOn(page);
	await finger.put(from);
	await finger.move(from, to, () => drawn(page));
	await finger.lift();
}

/** Draws a finger over the screen, from one part (0..1) of its width and height to another. */
export async function drag(page: Page, from: Point, to: Point) {
	const finger = await fingerOn(page);
	await finger.put(from);
	await finger.move(from, to);
	await finger.lift();
}

export const next = (page: Page) => page.getByRole('button', { name: 'Next card' });
export const previous = (page: Page) => page.getByRole('button', { name: 'Previous card' });
export const current = (page: Page) => page.locator('[aria-current="step"]');
