import { faintOn } from './contrast.ts';
import { expect, test } from './fixtures.ts';
import { open, still } from './reader.ts';

/** How many places of the page are looked at, evenly from the top to the foot. */
const PLACES = 60;
/** How long most of what plays once takes, and the longest of it, in milliseconds. */
const PLAYED = 600;
const LONGEST = 1700;

for (const [width, height] of [
	[1440, 900],
	[390, 844]
] as const)
	test.describe(`at ${width}x${height}`, () => {
		// Twice the pixels: thin letters have a core of their own colour.
		test.use({ viewport: { width, height }, deviceScaleFactor: 2 });

		test('every text stands out from what is really behind it, all the way down', async ({
			page,
			context
		}) => {
			test.setTimeout(300_000);
			const eye = await context.newPage();
			await page.bringToFront();
			await open(page);
			const faint: Record<string, string[]> = {};
			for (let place = 0; place < PLACES; place++) {
				await page.evaluate(
					(part) =>
						window.scrollTo(0, part * (document.documentElement.scrollHeight - window.innerHeight)),
					place / (PLACES - 1)
				);
				await still(page);
				await page.waitForTimeout(PLAYED);
				const pause = page.getByRole('button', { name: /^Pause / });
				if (await pause.count()) await pause.first().click({ force: true });
				let found = await faintOn(page, eye);
				// Words on their way in or out are faint for a moment.
				if (found.length) {
					await page.waitForTimeout(LONGEST);
					found = await faintOn(page, eye);
				}
				if (found.length) faint[`place ${place}`] = found;
			}
			expect(faint).toEqual({});
		});
	});
