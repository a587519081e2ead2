import type { CDPSession, Page } from '@playwright/test';

/** How far a turn of the wheel goes, in CSS pixels. */
const TURN = 300;
/** The time between two turns, in milliseconds. */
const PACE = 30;

/**
 * Turns the wheel to the end of the page (1) or to its beginning (-1). How far there is to go is asked of the browser,
 * not of the page: what runs in the page would count as the page's own.
 */
export async function wheelThrough(page: Page, session: CDPSession, way: 1 | -1): Promise<void> {
	for (;;) {
		await page.mouse.wheel(0, way * TURN);
		await page.waitForTimeout(PACE);
		const { cssVisualViewport, cssContentSize } = await session.send('Page.getLayoutMetrics');
		const { pageY, clientHeight } = cssVisualViewport;
		if ((way < 0 ? pageY : cssContentSize.height - clientHeight - pageY) < 1) return;
	}
}
