import type { Page } from '@playwright/test';

interface Counting {
	measuredSoFar: number;
}

/** Counts, from the next page on, the rectangles that the page asks for. */
export async function countMeasured(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const counting = window as unknown as Counting;
		counting.measuredSoFar = 0;
		const measure = Element.prototype.getBoundingClientRect;
		Element.prototype.getBoundingClientRect = function () {
			counting.measuredSoFar++;
			return measure.call(this);
		};
	});
}

/** How many it has asked for so far. */
export const measuredIn = (page: Page): Promise<number> =>
	page.evaluate(() => (window as unknown as Counting).measuredSoFar);
