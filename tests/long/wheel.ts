import type { CDPSession, Page } from '@playwright/test';

/** How a wheel is turned. */
export interface Pace {
	/** How far a turn goes, in CSS pixels. */
	turn: number;
	/** The time between two turns, in milliseconds. */
	pause: number;
}

/** Some 1,000 CSS pixels a second: whoever looks at what is drawn on the way. */
export const READING: Pace = { turn: 60, pause: 40 };
/** Up to 10,000 a second: whoever looks for something else. */
export const RUSHING: Pace = { turn: 300, pause: 30 };

/**
 * Turns the wheel to the end of the page (1) or to its beginning (-1). How far there is to go is asked of the browser,
 * not of the page: what runs in the page would count as the page's own.
 */
export async function wheelThrough(
	page: Page,
	session: CDPSession,
	way: 1 | -1,
	{ turn, pause }: Pace
): Promise<void> {
	for (;;) {
		await page.mouse.wheel(0, way * turn);
		await page.waitForTimeout(pause);
		const { cssVisualViewport, cssContentSize } = await session.send('Page.getLayoutMetrics');
		const { pageY, clientHeight } = cssVisualViewport;
		if ((way < 0 ? pageY : cssContentSize.height - clientHeight - pageY) < 1) return;
	}
}
