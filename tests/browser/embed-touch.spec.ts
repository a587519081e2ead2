import { devices } from '@playwright/test';
import { drag, dragOverFrame } from './deck.ts';
import { article } from './hosts/article.ts';
import { expect, test } from './hosts/hosted.ts';

const { hasTouch, isMobile } = devices['Pixel 7'];
test.use({ viewport: { width: 390, height: 844 }, hasTouch, isMobile });

test('a finger turns the cards of an embed, and scrolls the host’s page over them', async ({
	host
}) => {
	const { page, site } = host;
	await host.show(
		article(
			`<iframe src="${site}embed/thirteen-years/" style="inline-size: 100%; block-size: 820px"></iframe>
			<p class="after" style="block-size: 3000px">The article goes on.</p>`,
			{ width: 390 }
		)
	);
	await host.alive();
	/** Waits until a card stands whole in the frame. */
	const expectAt = async (card: number, id: string) => {
		const track = host.inside().locator('[data-deck]');
		await expect
			.poll(() => track.evaluate((deck) => deck.scrollLeft / deck.clientWidth))
			.toBe(card);
		await expect(here).toHaveAttribute('data-step', id);
	};
	const here = host.inside().locator('[aria-current="step"]');
	await expectAt(0, 'the-gap');
	await drag(page, [0.9, 0.72], [0.2, 0.72]);
	await expectAt(1, 'by-rating');
	await drag(page, [0.9, 0.35], [0.2, 0.36]);
	await expectAt(2, 'above-anora');
	await drag(page, [0.2, 0.72], [0.9, 0.72]);
	await expectAt(1, 'by-rating');
	expect(await page.evaluate(() => window.scrollY)).toBe(0);
	await dragOverFrame(page, [0.5, 0.7], [0.48, 0.2]);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
	await expect(here).toHaveAttribute('data-step', 'by-rating');
});
