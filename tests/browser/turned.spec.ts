import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectScene, figureOf, named, open, stepOf, toldSteps } from './reader.ts';

const UPRIGHT = { width: 390, height: 844 };
const ACROSS = { width: 844, height: 390 };

const painted = (page: Page) => figureOf(page, 'windshield').locator('canvas');

/** What is painted on the canvases of the windshield, under its lettering and over it: a few letters for each. */
const paintedOn = async (page: Page) =>
	(
		await painted(page).evaluateAll((all) =>
			all.map((canvas) => (canvas as HTMLCanvasElement).toDataURL())
		)
	).map((picture) => createHash('sha1').update(picture).digest('hex').slice(0, 8));

/** How many pixels each of them has for one of CSS, across and down. */
const finenessOn = (page: Page) =>
	painted(page).evaluateAll((all) =>
		(all as HTMLCanvasElement[]).map(({ width, height, clientWidth, clientHeight }) =>
			[width / clientWidth, height / clientHeight].map((fineness) => fineness.toFixed(1)).join()
		)
	);

async function goTo(page: Page, id: string) {
	const step = named(await toldSteps(page), id);
	await stepOf(page, id).evaluate((element) => element.scrollIntoView({ block: 'center' }));
	await expectScene(page, step);
}

test.describe('on a screen that is turned', () => {
	test.use({ viewport: UPRIGHT });

	test('the glass is not stretched, still snowed up or wiped', async ({ page }) => {
		await open(page);
		await goTo(page, 'wipers');
		const fine = ['1.0,1.0', '1.0,1.0'];
		await expect.poll(() => finenessOn(page)).toEqual(fine);
		for (const size of [ACROSS, UPRIGHT]) {
			await page.setViewportSize(size);
			await expect.poll(() => finenessOn(page)).toEqual(fine);
		}
	});

	test('the glass is what it is for who never held it otherwise', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize(ACROSS);
		await open(page);
		await goTo(page, 'wipers');
		let [seen, before] = [[], ['']] as [string[], string[]];
		await expect
			.poll(async () => {
				[seen, before] = [await paintedOn(page), seen];
				return seen.length === 2 && seen.join() === before.join();
			})
			.toBe(true);
		await page.setViewportSize(UPRIGHT);
		await expect.poll(() => paintedOn(page)).not.toContain(seen[0]);
		await page.setViewportSize(ACROSS);
		await expect.poll(() => paintedOn(page)).toEqual(seen);
	});
});
