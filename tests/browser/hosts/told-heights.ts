import type { Page } from '@playwright/test';

export interface ToldHeight {
	/** Number on the page of the frame that told it. */
	frame: number;
	/** CSS pixels. */
	height: number;
	/** Milliseconds since the page began. */
	at: number;
}

/** The heights that an article was told, in order. */
export const toldHeights = (page: Page): Promise<ToldHeight[]> =>
	page.evaluate(() => (window as unknown as { told: ToldHeight[] }).told);
