import { findBrowser } from '../../scripts/browser.mjs';
import { expectLabels } from './expect-labels.ts';
import { test } from './fixtures.ts';

const browser = findBrowser();

test.use({
	contextOptions: { reducedMotion: 'reduce' },
	launchOptions: { ...browser, args: [...(browser?.args ?? []), '--font-render-hinting=full'] }
});

for (const [width, height] of [
	[390, 844],
	[768, 1024],
	[1024, 768],
	[1440, 900]
] as const)
	test(`where a system moves each letter to a whole pixel, labels keep their places at ${width}x${height}`, async ({
		page
	}) => {
		test.slow();
		await expectLabels(page, width, height);
	});
