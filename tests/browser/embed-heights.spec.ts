import { article } from './hosts/article.ts';
import { cutIn } from './hosts/cut-in.ts';
import { embedJs } from './hosts/embed-js.ts';
import { expect, heightOf, test } from './hosts/hosted.ts';
import { obedient } from './hosts/obedient.ts';
import { SECTIONS } from './hosts/sections.ts';

/** A window in which all sections can be seen at once: what cannot be seen is not drawn. */
const TALL = { width: 1300, height: 8000 };

// The pictures stand still, so that so many can be drawn at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const WIDTHS = [280, 375, 640, 960, 1200];

for (const sections of [SECTIONS.slice(0, 4), SECTIONS.slice(4)])
	test(`at every width the frame follows, and nothing is cut of ${sections.join(', ')}`, async ({
		host
	}) => {
		test.slow();
		await host.page.setViewportSize({ ...TALL, height: 4000 });
		await host.show(article(sections.map((section) => obedient(host.site, section)).join('')));
		for (const index of sections.keys()) await host.alive(index);
		for (const width of WIDTHS) {
			await host.page.evaluate((pixels) => {
				document.body.style.width = `${pixels}px`;
			}, width);
			for (const [index, section] of sections.entries()) {
				const root = host.inside(index).locator('html');
				await expect.poll(() => root.evaluate(() => innerWidth)).toBe(width);
				await host.fits(index);
				const told = `${section} at ${width}`;
				expect(await cutIn(host.inside(index)), told).toEqual([]);
				const beyond = await root.evaluate((it) => it.scrollWidth - it.clientWidth);
				expect(beyond, told).toBeLessThanOrEqual(0);
			}
		}
	});

/** Farther (CSS pixels) than a browser looks ahead for frames: Chromium 2000 to 2500, its shell 3500 to 4000, as tried. */
const FAR = 8000;

test('far down a page embeds wait to be loaded, and move nothing when they are', async ({
	host
}) => {
	const { page } = host;
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (request.isNavigationRequest() && pathname.includes('/embed/')) asked.push(pathname);
	});
	await page.addInitScript(() => {
		if (top !== window) return;
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as PerformanceEntry & { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.setViewportSize({ width: 900, height: 700 });
	await host.show(
		article(
			`<p class="before" style="height:${FAR}px">Far above</p>` +
				SECTIONS.map((section) => embedJs(host.site, section) + '<p>Between</p>').join('') +
				`<p class="after" style="height:1000px">Below</p>`
		)
	);
	await expect(host.frame(SECTIONS.length - 1)).toBeAttached();
	const reserved = await Promise.all(
		SECTIONS.map((_section, index) => heightOf(host.frame(index)))
	);
	expect(asked, 'nothing is loaded yet').toEqual([]);

	await page.mouse.move(450, 350);
	const room = () =>
		page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
	while ((await room()) > 1) {
		const before = await page.evaluate(() => scrollY);
		await page.mouse.wheel(0, 400);
		await page.waitForFunction((from) => scrollY > from, before);
	}
	for (const [index, section] of SECTIONS.entries()) {
		await host.alive(index);
		await host.frame(index).scrollIntoViewIfNeeded();
		await host.fits(index);
		const share = (await heightOf(host.frame(index))) / (reserved[index] ?? 0);
		expect(Math.abs(share - 1), `${section}: too much or too little kept free`).toBeLessThan(0.08);
	}
	const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
	expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
});

test('in a bare frame of the height that is offered the first card is whole', async ({ host }) => {
	const offers = await Promise.all(
		SECTIONS.map(async (section) => {
			const answer = await host.page.request.get(`${host.site}oembed/${section}.json`);
			const { html, provider_url: site } = (await answer.json()) as Record<string, string>;
			return html?.replaceAll(site ?? '', host.site);
		})
	);
	await host.page.setViewportSize(TALL);
	await host.show(article(offers.join('')));
	for (const [index, section] of SECTIONS.entries()) {
		await host.alive(index);
		const card = host.inside(index).locator('[data-step]').first();
		await expect(card).toHaveAttribute('aria-current', 'step');
		await expect.poll(() => cutIn(host.inside(index)), section).toEqual([]);
	}
});
