import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { BUILD, ROOT } from './project.mjs';
import { Refusal, run } from './refusal.mjs';
import { serve } from './serve.mjs';

const TABLE = join(ROOT, 'src/lib/embed/element/reserved-heights.ts');
const WIDTHS = [280, 375, 640, 960, 1200];
const MODES = ['deck', 'flat', 'still'];
/** Where the table begins in its file: what stands before stays. */
const MARK = 'export const RESERVED_HEIGHTS';

/**
 * The height of an embed, in CSS pixels, and how many steps it has.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {number} width
 */
async function measure(page, address, width) {
	await page.setViewportSize({ width, height: 900 });
	await page.goto(address);
	await page.locator('html[data-hydrated]').waitFor();
	return page.evaluate(async () => {
		await document.fonts.ready;
		await new Promise(requestAnimationFrame);
		const embed = document.getElementById('embed');
		return {
			height: Math.ceil(embed?.getBoundingClientRect().height ?? 0),
			steps: document.querySelectorAll('[data-step]').length
		};
	});
}

/**
 * The charts that readers set, in the order of the page that has all of them.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function chartNames(page, address) {
	const html = await (await page.request.get(address)).text();
	return [...html.matchAll(/data-explored="(\w+)"/g)].map(([, name = '']) => name);
}

/** Measures the embed of every section, and of every chart to set, in the built site and writes the table of the heights that hosts keep free. */
await run(async () => {
	const options = findBrowser();
	if (!options) throw new Refusal('There is no browser to measure with: "npm test" has one.');
	const { url, close } = await serve();
	const browser = await chromium.launch(options);
	const page = await browser.newPage();
	/** @type {Record<string, Record<string, number | number[]>>} */
	const sections = {};
	for (const file of readdirSync(join(BUILD, 'oembed')).filter((name) => name.endsWith('.json'))) {
		const id = basename(file, '.json');
		const embed = `${url}embed/${id}/`;
		const { steps } = await measure(page, embed, 640);
		/** @type {Record<string, number[]>} */
		const heights = { title: [] };
		for (const mode of MODES) {
			heights[mode] = [];
			for (const width of WIDTHS)
				heights[mode].push((await measure(page, `${embed}?mode=${mode}`, width)).height);
		}
		for (const [index, width] of WIDTHS.entries()) {
			const bare = await measure(page, `${embed}?mode=still&title=0`, width);
			heights.title?.push((heights.still?.[index] ?? 0) - bare.height);
		}
		sections[id] = { steps, ...heights };
		console.log(id, JSON.stringify(sections[id]));
	}
	/** @type {Record<string, Record<string, number[]>>} */
	const charts = {};
	for (const chart of await chartNames(page, `${url}embed/explore/`)) {
		const embed = `${url}embed/explore/?chart=${chart}`;
		/** @type {number[]} */
		const whole = [];
		/** @type {number[]} */
		const title = [];
		for (const width of WIDTHS) {
			const { height } = await measure(page, embed, width);
			whole.push(height);
			title.push(height - (await measure(page, `${embed}&title=0`, width)).height);
		}
		charts[chart] = { title, whole };
		console.log(chart, JSON.stringify(charts[chart]));
	}
	await browser.close();
	await close();
	const before = readFileSync(TABLE, 'utf8').split(MARK)[0];
	const table = JSON.stringify({ widths: WIDTHS, sections, charts });
	writeFileSync(TABLE, `${before}${MARK}: ReservedHeights = ${table};\n`);
	spawnSync('npx', ['prettier', '--write', TABLE]);
});
