import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test as base } from '../fixtures.ts';
import { serveHost } from '../host-server.ts';

export { expect };

/** Somebody else's page, and the embeds on it. */
export interface HostPage {
	page: Page;
	/** The essay's folder. */
	site: string;
	/** Puts a page on the other site and opens it. */
	show(html: string): Promise<void>;
	/** The element of the frame with a number on the page. */
	frame(index?: number): Locator;
	/** What is in it. */
	inside(index?: number): FrameLocator;
	/** Waits until what is in it answers. */
	alive(index?: number): Promise<void>;
	/** Waits until the frame is as high as what is in it: no lower, and less than a pixel higher. */
	fits(index?: number): Promise<void>;
}

/** How long a frame may take to be as high as it should: the sixth height within five seconds waits for their end. */
const PROMPTLY = { timeout: 7000, intervals: [50, 100, 200] };
const ROUNDING = 0.01;

export const heightOf = (element: Locator): Promise<number> =>
	element.evaluate((it) => it.getBoundingClientRect().height);

/** Playwright's `test` with a page of another origin and site than the essay's. */
export const test = base.extend<{ host: HostPage }>({
	elsewhere: /^http:\/\/127\.0\.0\.1/,

	host: async ({ page, baseURL }, use) => {
		let body = '';
		const { origin, stop } = await serveHost((path) => (path === '/' ? { body } : undefined));
		const frame = (index = 0) => page.locator('iframe').nth(index);
		const inside = (index = 0) => frame(index).contentFrame();
		const spare = async (index = 0) =>
			(await heightOf(frame(index))) - (await heightOf(inside(index).locator('#embed')));
		await use({
			page,
			site: baseURL ?? '',
			async show(html) {
				body = html;
				await page.goto(`${origin}/`);
			},
			frame,
			inside,
			alive: (index = 0) => inside(index).locator('html[data-hydrated]').waitFor(),
			fits: (index = 0) =>
				expect
					.poll(async () => Math.floor((await spare(index)) + ROUNDING), {
						message: `whole pixels by which frame ${index} is too high`,
						...PROMPTLY
					})
					.toBe(0)
		});
		await stop();
	}
});
