import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import {
	article,
	embedSteps,
	essayLink,
	expect,
	expectShown,
	frameIn,
	nextIn,
	openEmbed,
	previousIn,
	refuseStorage,
	SECTIONS,
	test
} from './embed-reader.ts';

const KB = 1024;
const BUDGETS = { script: 50 * KB, all: 160 * KB, line: 4 * KB };
const BUILD = join(import.meta.dirname, '../../build');
const TOUCH = 44;

/** The figure that answers, not the picture that waits for it. */
const figureOf = (page: Page) => page.locator('.stage .live figure[data-chart]');
const rootOf = (page: Page) => page.locator('html');

/** The sentences of a section's steps in a page as it is served, with the step's id. */
const sentencesOf = (page: Page, html: string, section: string) =>
	page.evaluate(
		({ html, section }) => {
			const told = new DOMParser().parseFromString(html, 'text/html');
			const steps = told.querySelectorAll(`[data-section="${section}"] [data-step]`);
			return [...steps].map((step): [string, string[]] => {
				const parts = step.querySelectorAll('h3, p, li, summary');
				const words = [...parts].filter(
					(part) => !part.closest('figure, noscript, .ribbon, .ways, .name')
				);
				return [step.id, words.map((part) => part.textContent.replace(/\s+/g, ' ').trim())];
			});
		},
		{ html, section }
	);

/** The path of an address of the site, whatever origin it was built for. */
const pathOf = (address: string) => new URL(address).pathname;

/** Bytes of a built file on the wire: fonts as they are, all else by brotli. */
function weigh(path: string): number {
	const bytes = readFileSync(join(BUILD, path));
	return path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
}

const weighAll = (files: string[]) => files.reduce((bytes, file) => bytes + weigh(file), 0);

/** Notes which files of the build a page asks for from here on; says those of a kind, by their paths in the build. */
function followFiles(page: Page, site: string) {
	const base = `${new URL(site).pathname.replace(/\/$/, '')}/`;
	const paths = new Set<string>();
	page.on('request', (request) => paths.add(new URL(request.url()).pathname.slice(base.length)));
	return (kind: RegExp) =>
		[...paths]
			.map((path) => (path.endsWith('/') ? `${path}index.html` : path))
			.filter((path) => kind.test(path));
}

for (const section of SECTIONS)
	test(`${section}: a first visit is light, and every card has its figure, words, source and way into the essay`, async ({
		page,
		site
	}) => {
		const steps = await embedSteps(page, section);
		const files = followFiles(page, site);
		const touched = await refuseStorage(page);
		await openEmbed(page, `${section}/`);
		await page.waitForLoadState('networkidle');
		const [script, all] = [weighAll(files(/\.js$/)), weighAll(files(/./))];
		test.info().annotations.push({ type: 'bytes', description: `${script} of ${all}` });
		expect(script).toBeGreaterThan(0);
		expect(script, 'script').toBeLessThanOrEqual(BUDGETS.script);
		expect(all, 'all').toBeLessThanOrEqual(BUDGETS.all);

		const title = page.getByRole('heading', { level: 1 });
		await expect(title).toBeVisible();
		expect((await page.title()).split(' · ')).toEqual([
			await title.innerText(),
			expect.any(String)
		]);
		for (const [index, { id, scene }] of steps.entries()) {
			if (index) await nextIn(page).click();
			await expectShown(page, id);
			await expect(figureOf(page)).toHaveAttribute('data-scene', scene);
			await expect(figureOf(page).locator('.source')).toBeVisible();
			await expect(figureOf(page).locator('.source')).not.toBeEmpty();
			await expect(page.locator(`[data-step="${id}"] .words p`).first()).toBeInViewport();
			await expect(page.locator('.foot .count')).toHaveText(`Card ${index + 1} of ${steps.length}`);
		}
		await previousIn(page).click();
		await expectShown(page, steps.at(-2)?.id ?? '');
		expect(touched).toEqual([]);
	});

test('the steps and the words of every section are the essay’s', async ({ page }) => {
	const essay = await (await page.request.get('./')).text();
	for (const section of SECTIONS) {
		const embed = await (await page.request.get(`embed/${section}/`)).text();
		const [steps, own] = [
			await sentencesOf(page, embed, section),
			await sentencesOf(page, essay, section)
		];
		expect(steps.length).toBeGreaterThan(2);
		expect(steps.map(([id]) => id)).toEqual(own.map(([id]) => id));
		// The first screen of the essay also says how to go on.
		if (section === 'overture') expect(own.shift()?.[1]).toContain(steps.shift()?.[1][0]);
		expect(steps).toEqual(own);
	}
});

test('no search engine lists an embed; its page and what there is to embed are named', async ({
	page
}) => {
	for (const section of SECTIONS) {
		const html = await (await page.request.get(`embed/${section}/`)).text();
		const { robots, canonical, json, xml } = await page.evaluate((served) => {
			const { head } = new DOMParser().parseFromString(served, 'text/html');
			const offer = (type: string) =>
				head.querySelector(`link[rel="alternate"][type="${type}"]`)?.getAttribute('href') ?? '';
			return {
				robots: head.querySelector('meta[name="robots"]')?.getAttribute('content'),
				canonical: head.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
				json: offer('application/json+oembed'),
				xml: offer('text/xml+oembed')
			};
		}, html);
		expect(robots).toBe('noindex');
		expect(pathOf(canonical)).toMatch(new RegExp(`/${section}/$`));
		expect((await page.request.get(pathOf(canonical))).status()).toBe(200);

		const found = (await (await page.request.get(pathOf(json))).json()) as Record<string, string>;
		expect(found).toMatchObject({ version: '1.0', type: 'rich' });
		expect(found.html).toMatch(/^<blockquote.*<\/blockquote>\s*<iframe .*<\/iframe>$/s);
		expect(found.html).toContain(`/embed/${section}/"`);
		const written = await (await page.request.get(pathOf(xml))).text();
		expect(written).toMatch(/^<\?xml version="1\.0" encoding="utf-8".*\?>\s*<oembed>/i);
	}
});

test('theme, mode, step and title are as the address asks', async ({ page }) => {
	await openEmbed(page, 'on-the-wheel/?theme=light&step=a-third-dark&title=0');
	await expect(rootOf(page)).toHaveAttribute('data-theme', 'light');
	await expect(rootOf(page)).toHaveCSS('color-scheme', 'light');
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
	await expectShown(page, 'a-third-dark');
	for (const [theme, scheme] of [
		['dark', 'dark'],
		['auto', 'light dark'],
		['essay', 'normal']
	] as const) {
		await openEmbed(page, `on-the-wheel/?theme=${theme}`);
		await expect(rootOf(page)).toHaveAttribute('data-theme', theme);
		await expect(rootOf(page)).toHaveCSS('color-scheme', scheme);
	}
});

test('what an address asks for and is not to be had falls back, without a word', async ({
	page
}) => {
	const [first] = await embedSteps(page, 'loud');
	for (const query of [
		'theme=purple&mode=3d&step=nowhere&title=yes',
		'theme&mode=&step=%E0%A4%A'
	]) {
		await openEmbed(page, `loud/?${query}`);
		await expect(rootOf(page)).toHaveAttribute('data-theme', 'essay');
		await expect(rootOf(page)).toHaveAttribute('data-mode', 'deck');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectShown(page, first?.id ?? '');
	}
});

test('cards turn by buttons and arrows, and the focus goes along', async ({ page }) => {
	const steps = (await embedSteps(page, 'thirteen-years')).map(({ id }) => id);
	const [first = '', second = '', third = ''] = steps;
	await openEmbed(page, 'thirteen-years/');
	for (const button of [previousIn(page), nextIn(page)]) {
		const box = await button.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(TOUCH);
	}
	expect((await essayLink(page).boundingBox())?.height).toBeGreaterThanOrEqual(TOUCH);

	const expectOn = async (id: string) => {
		await expectShown(page, id);
		await expect(page.locator(`[data-step="${id}"] h2`)).toBeFocused();
		await expect(page.locator('[data-card]:not([inert])')).toHaveAttribute('data-step', id);
	};
	await expect(previousIn(page)).toHaveAttribute('aria-disabled', 'true');
	await nextIn(page).click();
	await expectOn(second);
	await page.keyboard.press('ArrowRight');
	await expectOn(third);
	await page.keyboard.press('ArrowLeft');
	await expectOn(second);
	await previousIn(page).click();
	await expectOn(first);
	await expect(page.getByText(/Card\s+\d+ of \d+/)).toHaveCount(1);
});

test('keys that scroll a page are left to the page around', async ({ page }) => {
	const [first] = await embedSteps(page, 'loud');
	await openEmbed(page, 'loud/');
	await page.evaluate(() => {
		const pressed: [string, boolean][] = [];
		Object.assign(window, { pressed });
		addEventListener('keydown', ({ key, defaultPrevented }) =>
			pressed.push([key, defaultPrevented])
		);
	});
	const keys = ['PageDown', 'PageUp', 'End', 'Home', 'ArrowDown', 'ArrowUp'];
	for (const key of keys) await page.keyboard.press(key);
	expect(await page.evaluate('pressed')).toEqual(keys.map((key) => [key, false]));
	await expectShown(page, first?.id ?? '');
});

test('in mode flat all steps lie one under the other, each with one still', async ({ page }) => {
	const steps = await embedSteps(page, 'eight-films');
	await openEmbed(page, 'eight-films/?mode=flat');
	await expect(page.locator('figure:visible')).toHaveCount(steps.length);
	let floor = 0;
	for (const { id, scene } of steps) {
		const step = page.locator(`[data-step="${id}"]`);
		await expect(step.locator('figure:visible')).toHaveAttribute('data-scene', scene);
		await expect(step.locator('.words p').first()).toBeVisible();
		const box = await step.boundingBox();
		expect(box?.y).toBeGreaterThanOrEqual(floor - 1);
		floor = (box?.y ?? 0) + (box?.height ?? 0);
	}
	await expect(nextIn(page)).toHaveCount(0);
});

test('in mode still there is one picture of the step that is asked for, and nothing runs', async ({
	page
}) => {
	await page.addInitScript(() => {
		const ask = window.requestAnimationFrame;
		Object.assign(window, { asked: 0 });
		window.requestAnimationFrame = (then) => {
			(window as unknown as { asked: number }).asked++;
			return ask.call(window, then);
		};
	});
	const asked = () => page.evaluate<number>('asked');
	for (const section of ['loud', 'windshield'] as const) {
		const steps = await embedSteps(page, section);
		for (const step of [undefined, steps[1]]) {
			const { id, scene } = step ?? steps.at(-1) ?? { id: '', scene: '' };
			await openEmbed(page, `${section}/?mode=still${step ? `&step=${id}` : ''}`);
			await expect(page.locator('figure:visible')).toHaveCount(1);
			await expect(figureOf(page)).toHaveAttribute('data-scene', scene);
			await expect(essayLink(page)).toHaveAttribute('href', new RegExp(`/#${id}$`));
			await expect(page.getByRole('button', { name: /^(Pause|Play|Next|Previous) / })).toHaveCount(
				0
			);
			// Still until now or not: from here on, a second without one more frame.
			await expect
				.poll(async () => {
					const before = await asked();
					await page.waitForTimeout(1000);
					return (await asked()) - before;
				})
				.toBe(0);
			const running = () =>
				document.getAnimations().filter(({ playState }) => playState === 'running').length;
			expect(await page.evaluate(running)).toBe(0);
		}
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const section of SECTIONS)
		test(`${section}: every step has its words and a still with marks, at any width`, async ({
			page
		}) => {
			const steps = await embedSteps(page, section);
			await page.goto(`embed/${section}/`);
			for (const { id, scene } of steps) {
				const step = page.locator(`[data-step="${id}"]`);
				await expect(step.locator('.words p').first()).toBeVisible();
				const figure = step.locator('figure[data-chart]');
				await expect(figure).toBeVisible();
				await expect(figure).toHaveAttribute('data-scene', scene);
				expect(await figure.locator('svg > *').count()).toBeGreaterThan(0);
			}
			await expect(page.locator('figure:visible')).toHaveCount(steps.length);
			await expect(page.getByRole('button')).toHaveCount(0);
			for (const width of [280, 640, 1200]) {
				await page.setViewportSize({ width, height: 800 });
				const over = await rootOf(page).evaluate((root) => root.scrollWidth - root.clientWidth);
				expect(over, `at ${width}`).toBeLessThanOrEqual(0);
			}
		});

	test('the way into the essay is a plain link to a page of its own', async ({ page, context }) => {
		await page.goto('embed/loud/');
		const opened = context.waitForEvent('page');
		await essayLink(page).click();
		await expect(await opened).toHaveURL(/\/#three-insults$/);
		await expect(page).toHaveURL(/\/embed\/loud\/$/);
	});
});

test.describe('where its script does not come', () => {
	test.use({ forgiven: /Failed to load resource: net::ERR_FAILED/ });

	for (const mode of ['deck', 'flat', 'scroll'])
		test(`in mode ${mode} every step can still be read, with its picture`, async ({ page }) => {
			const steps = await embedSteps(page, 'on-the-wheel');
			await page.route(/\/immutable\/embed\/[^/]*\.js$/, (route) => route.abort());
			await page.goto(`embed/on-the-wheel/?mode=${mode}`);
			for (const { id, scene } of steps) {
				const step = page.locator(`[data-step="${id}"]`);
				const words = step.locator('.words p').first();
				await words.scrollIntoViewIfNeeded();
				await expect(words).toBeInViewport();
				await expect(step).toHaveCSS('opacity', '1');
				await expect(step.locator('figure:visible')).toHaveAttribute('data-scene', scene);
			}
			await expect(rootOf(page)).not.toHaveAttribute('data-hydrated');
		});
});

test('the line to paste is light, and leaves nothing behind in the host’s window', async ({
	page,
	hosted,
	site
}) => {
	expect(weigh('embed.js')).toBeLessThanOrEqual(BUDGETS.line);
	const host = await hosted({
		'/': article(`<p>Words.</p>`),
		'/embedding': article(
			`<p>Words.</p><script src="${site}/embed.js" data-section="loud" async></script>`
		)
	});
	const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
	await page.goto(`${host}/`);
	const before = await globals();
	await page.goto(`${host}/embedding`);
	await frameIn(page);
	// A window has its frames by number.
	expect((await globals()).filter((name) => name !== '0')).toEqual(before);
});

/** Opens embeds on a page of somebody else's, and says what a checker of accessibility finds there. */
async function faultsOn(page: Page, host: string, leftOut: string[]) {
	await page.goto(host);
	for (const place of await page.locator('iframe').all())
		await place.contentFrame().locator('html[data-hydrated]').waitFor();
	const { violations } = await new AxeBuilder({ page }).disableRules(leftOut).analyze();
	return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`);
}

test('nothing is wrong that a checker of accessibility can see', async ({ page, hosted, site }) => {
	test.slow();
	const holding = (addresses: string[]) => {
		const frames = addresses.map(
			(address) => `<iframe src="${site}/embed/${address}" title="${address}"></iframe>`
		);
		return article(
			`<main><h1>An article</h1>${frames.join('')}</main>`,
			'main { display: flex; flex-wrap: wrap } h1 { width: 100% } iframe { width: 30%; height: 720px }'
		);
	};
	const host = await hosted({
		'/essay': holding(['loud/', 'on-the-wheel/?mode=flat', 'windshield/?mode=still']),
		'/own': holding(['thirteen-years/?theme=light', 'loud/?theme=dark', 'eight-films/?theme=auto'])
	});
	expect(await faultsOn(page, `${host}/essay`, [])).toEqual([]);
	// The checker takes every ground that it does not see for white.
	expect(await faultsOn(page, `${host}/own`, ['color-contrast'])).toEqual([]);
});
