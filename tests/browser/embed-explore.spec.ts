import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { article, expect, frameIn, openEmbed, refuseStorage, test } from './embed-reader.ts';

const CHARTS = ['winners', 'lineup', 'career'];
const BUDGETS = { script: 51_200, all: 163_840 };
const TOUCH = 44;
const BUILD = join(import.meta.dirname, '../../build');

type Content = Page | Frame;

const figure = (content: Content) => content.locator('.explorer figure');
const says = (content: Content) => content.locator('.says');
const search = (content: Content) => content.getByRole('combobox', { name: /^Find a film/ });
const wayOut = (content: Content) => content.getByRole('link', { name: 'Open it on its own page' });
const told = (content: Content) => content.locator('.complaints');

/** A page of somebody else's that gives a frame the height that it asks for, and keeps what it heard. */
const hosting = (src: string, more = '') =>
	article(
		`<p>Words.</p><iframe src="${src}" title="A chart" ${more}></iframe><p>Words.</p>
		<script>
			window.heard = [];
			addEventListener('message', ({ data }) => {
				heard.push(data);
				if (data.source === 'neon-to-dawn' && data.type === 'height')
					document.querySelector('iframe').style.height = data.height + 'px';
			});
		</script>`,
		'body { margin: 0 } iframe { display: block; width: 640px; height: 300px; border: 0 }'
	);

const inkHeight = (frame: Frame): Promise<number> =>
	frame.locator('#embed').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

/** Expects the frame to be as high as what is in it. */
const expectFit = (page: Page, frame: Frame) =>
	expect
		.poll(async () => {
			const outer = await page.locator('iframe').evaluate((element) => element.clientHeight);
			return outer - (await inkHeight(frame));
		})
		.toBe(0);

/** Bytes of a built file on the wire: fonts as they are, all else by brotli. */
function weigh(path: string): number {
	const bytes = readFileSync(join(BUILD, path));
	return path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
}

for (const chart of CHARTS)
	test(`${chart}: a first visit is light, fetches its own script alone, and touches no storage`, async ({
		page,
		site
	}) => {
		const base = `${new URL(site).pathname.replace(/\/$/, '')}/`;
		const paths = new Set<string>();
		page.on('request', (request) => paths.add(new URL(request.url()).pathname.slice(base.length)));
		const touched = await refuseStorage(page);
		await openEmbed(page, `explore/?chart=${chart}`);
		await page.waitForLoadState('networkidle');
		const files = [...paths].map((path) => (path.endsWith('/') ? `${path}index.html` : path));
		const scripts = files.filter((path) => path.endsWith('.js'));
		const sum = (some: string[]) => some.reduce((bytes, path) => bytes + weigh(path), 0);
		const [script, all] = [sum(scripts), sum(files)];
		test.info().annotations.push({ type: 'bytes', description: `${script} of ${all}` });
		expect(scripts.map((path) => path.replace(/.*\/(.*)\..*\.js/, '$1'))).toEqual([
			`explore-${chart}`
		]);
		expect(script, 'script').toBeLessThanOrEqual(BUDGETS.script);
		expect(all, 'all').toBeLessThanOrEqual(BUDGETS.all);

		await expect(figure(page)).toHaveAttribute('data-chart', chart);
		await expect(figure(page).locator('.source')).not.toBeEmpty();
		await page.getByRole('radio').nth(1).check();
		await expect(page.getByRole('radio').nth(1)).toBeChecked();
		expect(touched).toEqual([]);
	});

test('in a frame of another site a reader chooses, finds and compares, and the host keeps its history', async ({
	page,
	hosted,
	site
}) => {
	await page.goto(
		await hosted(hosting(`${site}/embed/explore/?chart=winners&by=critics&since=1989`))
	);
	const entries = await page.evaluate(() => history.length);
	const frame = await frameIn(page);
	const address = frame.url();
	await expect(says(frame)).toContainText('Anora: 91 of 100, joint 7th of 30, 1989 to 2024.');
	await expect(wayOut(frame)).toHaveAttribute(
		'href',
		/\/explore\/\?chart=winners&by=critics&since=1989$/
	);
	await expectFit(page, frame);

	await frame.getByLabel('Only American-led').check();
	await expect(says(frame)).toContainText('2nd of 8 American-led winners, 1989 to 2024.');
	await search(frame).fill('parasi');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(says(frame)).toContainText('Parasite: 97 of 100.');
	await expect(wayOut(frame)).toHaveAttribute(
		'href',
		/since=1989&only=american&films=anora,parasite$/
	);
	await frame.getByRole('button', { name: 'Take out Anora' }).click();
	await expect(search(frame)).toBeFocused();

	await frame.getByRole('button', { name: /^Marks of/ }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(figure(frame).locator('.tip.open')).toContainText('1989');

	await expectFit(page, frame);
	expect(frame.url()).toBe(address);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('its height is told whenever that changes', async ({ page, hosted, site }) => {
	await page.goto(await hosted(hosting(`${site}/embed/explore/?chart=winners`)));
	const frame = await frameIn(page);
	await expectFit(page, frame);
	const before = await inkHeight(frame);
	await frame.getByText(/ not drawn$/).click();
	await expect.poll(() => inkHeight(frame)).toBeGreaterThan(before);
	await expectFit(page, frame);
	const heard = await page.evaluate<unknown[]>('heard');
	const amp = heard.filter((data) => (data as { sentinel?: string }).sentinel === 'amp');
	expect(amp.at(-1)).toMatchObject({ type: 'embed-size', height: await inkHeight(frame) });
});

test.describe('in a sandbox', () => {
	test.use({ forgiven: /Blocked opening .* 'allow-popups' permission is not set/ });

	test('with scripts and nothing else it works, and shows the addresses that it may not open or copy', async ({
		page,
		hosted,
		site,
		context
	}) => {
		await page.goto(
			await hosted(
				hosting(`${site}/embed/explore/?chart=career&by=budget`, 'sandbox="allow-scripts"')
			)
		);
		const frame = await frameIn(page);
		expect(await frame.evaluate(() => self.origin)).toBe('null');
		await frame.getByRole('radio', { name: 'Viewers' }).check();
		const own = `${site}/explore/?chart=career&by=viewers`;
		await wayOut(frame).click();
		await expect(frame.locator('.address')).toHaveText(own);
		await frame.getByRole('button', { name: 'Copy link' }).click();
		await expect(frame.locator('button:text("Copy link") + [role="status"]')).toHaveText(own);
		expect(context.pages()).toHaveLength(1);
		await expectFit(page, frame);
	});
});

test('the way out opens the chart as it is set on a page of its own', async ({
	page,
	hosted,
	site,
	context
}) => {
	await page.goto(await hosted(hosting(`${site}/embed/explore/?chart=lineup`)));
	const frame = await frameIn(page);
	await frame.getByRole('radio', { name: 'All polls' }).check();
	const opened = context.waitForEvent('page');
	await wayOut(frame).click();
	const own = await opened;
	await expect(own).toHaveURL(`${site}/explore/?chart=lineup&by=polls`);
	await expect(own.getByRole('radio', { name: 'All polls' })).toBeChecked();
	expect(await own.evaluate(() => window.opener)).toBeNull();
});

test('theme and title are as the address asks', async ({ page }) => {
	for (const [theme, scheme] of [
		['light', 'light'],
		['dark', 'dark'],
		['auto', 'light dark']
	] as const) {
		await openEmbed(page, `explore/?theme=${theme}&title=0`);
		await expect(page.locator('html')).toHaveCSS('color-scheme', scheme);
		await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
		await expect(page.locator('.plate')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
		await expect(figure(page)).toHaveCSS('background-color', 'rgb(59, 8, 24)');
		await expect(told(page)).toBeEmpty();
	}
	await openEmbed(page, 'explore/');
	await expect(page.getByRole('heading', { level: 1, name: 'Winners' })).toBeVisible();
});

test('what is not to be had, or is for sections alone, is told until something is chosen', async ({
	page
}) => {
	await openEmbed(page, 'explore/?chart=pie&by=stars&films=jaws&mode=still&theme=neon');
	await expect(told(page)).toContainText('chart is “pie”, expected one of winners, lineup, career');
	await expect(told(page)).toContainText('by is “stars”');
	await expect(told(page)).toContainText('films has “jaws”');
	await expect(told(page)).toContainText('theme is "neon"');
	await expect(told(page)).toContainText('mode is for sections, and not for this chart');
	await expect(says(page)).toContainText('Anora: 7.4 of 10');
	await page.getByRole('radio', { name: 'Critics' }).check();
	await expect(told(page)).toBeEmpty();
	await openEmbed(page, 'explore/?chart=&by&films=%E0%A4%A');
	await expect(says(page)).toContainText('Anora: 7.4 of 10');
});

test('nothing that it does is against its own policy', async ({ page }) => {
	const violations: string[] = [];
	await page.exposeFunction('violated', (what: string) => violations.push(what));
	await page.addInitScript(() => {
		const { violated } = window as unknown as { violated: (what: string) => void };
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			violated(`${violatedDirective}: ${blockedURI}`)
		);
	});
	for (const chart of CHARTS) {
		await openEmbed(page, `explore/?chart=${chart}`);
		await page.getByRole('radio').nth(2).check();
		await search(page).fill('a');
		await page.locator('[role="option"]').first().click();
		await expect(figure(page)).toHaveAttribute('aria-busy', 'false');
	}
	expect(violations).toEqual([]);
	const html = await (await page.request.get('embed/explore/')).text();
	expect(html).toContain('<meta name="robots" content="noindex"');
	expect(html).toMatch(/<link rel="canonical" href="[^"]*\/explore\/"/);
});

test('at every width nothing is wider than its place, and what can be pressed is 44 pixels high', async ({
	page
}) => {
	for (const width of [280, 375, 640, 960, 1200]) {
		await page.setViewportSize({ width, height: 900 });
		for (const chart of CHARTS) {
			await openEmbed(page, `explore/?chart=${chart}`);
			const over = await page
				.locator('html')
				.evaluate((root) => root.scrollWidth - root.clientWidth);
			expect(over, `${chart} at ${width}`).toBeLessThanOrEqual(0);
		}
	}
	const targets = page.locator(
		':is(select, summary, a, label:has(input[type="checkbox"]), fieldset .row, input[type="search"], button:not(.probe)):visible'
	);
	expect(await targets.count()).toBeGreaterThan(6);
	for (const target of await targets.all())
		expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(TOUCH);
});

test('nothing is wrong that a checker of accessibility can see', async ({ page, hosted, site }) => {
	const frames = CHARTS.map(
		(chart) => `<iframe src="${site}/embed/explore/?chart=${chart}" title="${chart}"></iframe>`
	);
	await page.goto(
		await hosted(
			article(
				`<main><h1>An article</h1>${frames.join('')}</main>`,
				'iframe { width: 32%; height: 1000px }'
			)
		)
	);
	for (const place of await page.locator('iframe').all())
		await place.contentFrame().locator('html[data-hydrated]').waitFor();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations).toEqual([]);
});

test.describe('the one line', () => {
	test('shows the chart as it is set, keeps its place free, and is told its height', async ({
		page,
		hosted,
		site
	}) => {
		await page.goto(
			await hosted(
				article(
					`<p>Words.</p><script src="${site}/embed.js" data-section="explore" data-chart="lineup" data-by="polls" data-theme="light" data-mode="scroll" async></script><p>Words.</p>`,
					'body { width: 640px }'
				)
			)
		);
		const place = page.locator('neon-to-dawn iframe');
		await expect(place).toHaveAttribute(
			'src',
			`${site}/embed/explore/?chart=lineup&by=polls&theme=light`
		);
		const reserved = await place.evaluate((element) => element.clientHeight);
		expect(reserved).toBeGreaterThan(0);
		const frame = await frameIn(page, 'neon-to-dawn iframe');
		await expect(frame.getByRole('radio', { name: 'All polls' })).toBeChecked();
		await expect
			.poll(async () => {
				const outer = await place.evaluate((element) => element.clientHeight);
				return outer - (await inkHeight(frame));
			})
			.toBe(0);
		const share = (await inkHeight(frame)) / reserved;
		expect(Math.abs(share - 1), 'too much or too little kept free').toBeLessThan(0.08);
	});

	test('does nothing by names that would mean something on an element', async ({
		page,
		hosted,
		site
	}) => {
		await page.goto(
			await hosted(
				article(
					`<script src="${site}/embed.js" data-section="explore" data-onclick="window.hit = true" data-style="display:none" async></script>`
				)
			)
		);
		await frameIn(page, 'neon-to-dawn iframe');
		expect(await page.locator('neon-to-dawn').evaluate((it) => it.getAttributeNames())).toEqual([
			'query',
			'section'
		]);
	});
});

test.describe('“Embed it” on the page of the charts', () => {
	test('has the codes of what is set, and copies them', async ({ page, hosted, site, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('explore/?chart=winners');
		await page.locator('html[data-hydrated]').waitFor();
		await page.getByText('Embed it', { exact: true }).click();
		await page.getByRole('radio', { name: 'Takings' }).check();
		const codes = page.locator('details[open] code');
		await expect(codes.first()).toContainText('data-chart="winners" data-by="takings" async');
		await page.getByRole('button', { name: 'Copy the frame' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('/embed/explore/?chart=winners&amp;by=takings"');

		// What is copied works where it is pasted, whatever origin the site was built for.
		const origin = await page.evaluate(() => location.origin);
		const src = copied.match(/src="([^"]*)"/)?.[1] ?? '';
		const here = `${origin}${new URL(src).pathname}${src.slice(src.indexOf('?'))}`;
		await page.goto(await hosted(article(copied.replace(src, here))));
		const frame = await frameIn(page);
		await expect(frame.getByRole('radio', { name: 'Takings' })).toBeChecked();
		expect(frame.url().startsWith(site)).toBe(true);
	});

	test('is named on the page of embeds', async ({ page }) => {
		await page.goto('embeds/');
		await page.getByRole('link', { name: 'A chart that your readers set themselves' }).click();
		await expect(page).toHaveURL(/\/explore\//);
	});
});

test.describe('where its script does not come', () => {
	test.use({ forgiven: /Failed to load resource: net::ERR_FAILED/ });

	test('the chart that is asked for is a still, and no other one is there', async ({ page }) => {
		await page.route(/\/immutable\/embed\/explore-/, (route) => route.abort());
		await page.goto('embed/explore/?chart=career');
		await expect(page.locator('figure:visible')).toHaveCount(1);
		await expect(page.locator('figure:visible')).toHaveAttribute('data-chart', 'career');
		await expect(wayOut(page)).toHaveAttribute('href', /\/explore\/\?chart=career$/);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every chart is a still with its title, its source, and the way to its own page', async ({
		page
	}) => {
		await page.goto('embed/explore/?chart=winners');
		for (const [index, chart] of CHARTS.entries()) {
			const part = page.locator(`[data-explored="${chart}"]`);
			await expect(part.getByRole('heading', { level: 1 })).toBeVisible();
			expect(await part.locator('svg.drawing > *').count()).toBeGreaterThan(0);
			await expect(part.locator('.source')).not.toBeEmpty();
			await expect(part.locator('.says')).toBeVisible();
			await expect(part.locator('noscript p')).toBeVisible();
			await expect(wayOut(page).nth(index)).toHaveAttribute(
				'href',
				new RegExp(`/explore/\\?chart=${chart}$`)
			);
		}
		await expect(page.locator('button, input, select')).toHaveCount(0);
		for (const width of [280, 640, 1200]) {
			await page.setViewportSize({ width, height: 800 });
			const over = await page
				.locator('html')
				.evaluate((root) => root.scrollWidth - root.clientWidth);
			expect(over, `at ${width}`).toBeLessThanOrEqual(0);
		}
	});
});
