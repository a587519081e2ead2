import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { BUILD, ROOT } from './project.mjs';
import { Refusal, run } from './refusal.mjs';
import { serve } from './serve.mjs';

/** A picture is 1200 to 630 pixels, and as large as this in CSS pixels: lettering has to be read on a phone. */
const SCREEN = { viewport: { width: 960, height: 504 }, deviceScaleFactor: 1.25 };

/** The step whose drawing says most of its section; the first one where none is named. None shows the ending. */
const STEPS = /** @type {Record<string, string>} */ ({
	overture: 'eighth-feature',
	'on-the-wheel': 'twenty-two-cars',
	'fairy-tale-to-dawn': 'the-crack'
});

/** How long a drawing may take to arrive after its page, in milliseconds. */
const ARRIVAL = 2500;

/** Stands before a selector that has to win over the pages' own. */
const OVER = ':root:root:root:root';

/** The words beside the drawing give way to the section's title. */
const STYLE = `
	${OVER} :is(.head, .steps, .source) { visibility: hidden; }
	${OVER} .section { --head: var(--s5); }
	${OVER} .stage:has(.bleed) { padding-block-start: 0; }
	/* The feet of the largest letters hang below their drawing. */
	${OVER} [data-chart='insults'] * { overflow: visible; content-visibility: visible; }
	${OVER} .stage:has([data-chart='insults']) { padding-block-end: 6.25rem; }
	.picture-title {
		position: fixed;
		inset-block: 0;
		inset-inline-start: var(--gutter);
		z-index: 3;
		display: grid;
		align-content: space-between;
		inline-size: 19rem;
		padding-block: var(--s6) var(--s5);
		color: var(--ink);
		font: 400 4.25rem/1 var(--font-title);
	}
	.picture-title span { font-size: 1.75rem; }
`;

/** The sign, whole, and the words below it. */
const SIGN = `
	${OVER} :is(.masthead, .about, .ways, .foot) { display: none; }
	${OVER} .hero { padding-block: var(--s6); }
	${OVER} .name { font-size: 15.5rem; }
`;

/** As many as a glow needs, and no picture too heavy. */
const COLOURS = '80';

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function arrive(page, address) {
	await page.goto(address);
	await page.locator('html[data-hydrated]').waitFor();
	await page.evaluate(() => document.fonts.ready);
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
async function take(page, name) {
	await page.waitForTimeout(ARRIVAL);
	const path = join(ROOT, 'static/og', `${name}.png`);
	await page.screenshot({ path });
	// Where there is no pngquant the picture is heavier, and as good.
	spawnSync('pngquant', ['--force', '--strip', '--speed', '1', '--output', path, COLOURS, path]);
	console.log(`static/og/${name}.png, ${Math.round(statSync(path).size / 1024)} KB`);
}

/** Shows the title of a section in the place of its words. */
function title() {
	const section = document.querySelector('[data-section]');
	const words = document.createElement('p');
	words.className = 'picture-title';
	words.style.margin = '0';
	words.textContent = section?.getAttribute('aria-label') ?? '';
	const essay = document.createElement('span');
	essay.textContent = document.querySelector('.head .name')?.textContent ?? '';
	words.append(essay);
	section?.append(words);
}

await run(async () => {
	const options = findBrowser();
	if (!options) throw new Refusal('There is no browser to take pictures with: "npm test" has one.');
	mkdirSync(join(ROOT, 'static/og'), { recursive: true });
	const { url, close } = await serve();
	const browser = await chromium.launch(options);
	// What moves would be caught anywhere on its way.
	const page = await browser.newPage({ ...SCREEN, reducedMotion: 'reduce' });

	await arrive(page, url);
	await page.addStyleTag({ content: SIGN });
	await take(page, 'essay');

	for (const file of readdirSync(join(BUILD, 'oembed')).filter((name) => name.endsWith('.json'))) {
		const id = basename(file, '.json');
		await arrive(page, `${url}${id}/`);
		await page.addStyleTag({ content: STYLE });
		await page.evaluate(title);
		const step = STEPS[id];
		const place = page.locator(step ? `[data-step="${step}"]` : '.pass [data-step]').first();
		await place.evaluate((element) => element.scrollIntoView());
		await take(page, id);
	}
	await browser.close();
	await close();
});
