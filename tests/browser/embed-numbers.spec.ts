import { article } from './hosts/article.ts';
import { cutIn } from './hosts/cut-in.ts';
import { expect, heightOf, test } from './hosts/hosted.ts';
import { obedient } from './hosts/obedient.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the numbers open in an embed, and its frame grows with them and shrinks again', async ({
	host
}) => {
	await host.page.setViewportSize({ width: 900, height: 2400 });
	await host.show(article(obedient(host.site, 'thirteen-years')));
	await host.alive(0);
	await host.fits(0);
	const closed = await heightOf(host.frame(0));
	const summary = host.inside(0).getByText('Show the numbers');
	await summary.click();
	const region = host.inside(0).getByRole('region', { name: /^Winners of the top prize/ });
	await expect(region.locator('tbody tr')).toHaveCount(79);
	await host.fits(0);
	expect(await heightOf(host.frame(0))).toBeGreaterThan(closed + 300);
	expect(await cutIn(host.inside(0))).toEqual([]);
	const root = host.inside(0).locator('html');
	expect(await root.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(0);
	const moved = await region.evaluate((it) => {
		it.scrollTo({ top: 500 });
		return it.scrollTop;
	});
	expect(moved, 'the table scrolls in itself').toBe(500);
	await summary.press('Enter');
	await host.fits(0);
	await expect.poll(() => heightOf(host.frame(0))).toBe(closed);
});

test('a frame that is one picture, or is played by its host, has no numbers under it', async ({
	page
}) => {
	for (const mode of ['still', 'scroll']) {
		await page.goto(`embed/eight-films/?mode=${mode}`);
		await page.locator('html[data-hydrated]').waitFor();
		await expect(page.locator('[data-numbers]')).toBeHidden();
	}
	await page.goto('embed/eight-films/?mode=flat');
	await expect(page.locator('[data-numbers] summary')).toBeVisible();
});
