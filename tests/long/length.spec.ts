import type { Browser, CDPSession, Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { expect, test } from '../browser/fixtures.ts';
import { open } from '../browser/reader.ts';
import { countMeasured, measuredIn } from './count-measured.ts';
import { countObserved, observedIn } from './count-observed.ts';
import { again } from './grown-content.ts';
import { grownSite } from './grown-site.ts';

/** Essays of so many steps, and which time they tell the sections where they are read: in their middle. */
const LENGTHS = [
	{ steps: 30, round: 0 },
	{ steps: 120, round: 1 },
	{ steps: 480, round: 7 }
] as const;
/** The same charts in each of them. */
const READ = ['thirteen-years', 'on-the-wheel', 'loud', 'eight-films'];
/** How often each is read: medians are told. */
const SAMPLES = Number(process.env.LONG_SAMPLES ?? 5);
/** Where the essays are served: beside the site of the other tests. */
const FIRST_PORT = Number(process.env.TEST_PORT ?? 4198) + 1;
/** How far (CSS pixels) each frame scrolls. */
const A_FRAME = 40;
/** Frames in which what a jump or a scroll has set off comes to an end. */
const CALM = 60;
/** How long two builds and two readings may take, in milliseconds: a run of all tests is not to wait for ever. */
const COUNTED = 600_000;
/** How many more elements may be watched: a label more or less, and never one a section. */
const TOLERANCE = 4;

const PHONE = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 2,
	isMobile: true,
	serviceWorkers: 'block'
} as const;

/** What reading some sections took. */
interface Taken {
	pixels: number;
	/** The processor's own time on the page's main thread, in milliseconds. */
	busy: number;
	/** How many rectangles the page asked for. */
	measured: number;
	/** How many elements were watched at the end of each section. */
	observed: number[];
	/** How many figures were alive there. */
	figures: number[];
}

/** The processor's own time (milliseconds) that a page's main thread has taken: other programs do not count. */
async function busyOf(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** Goes to a section, and waits until it is calm. */
const goTo = (page: Page, section: string) =>
	page.evaluate(
		async ([id, calm]) => {
			document.querySelector(`[data-section="${id}"]`)?.scrollIntoView({ behavior: 'instant' });
			for (let frame = 0; frame < calm; frame++) await new Promise(requestAnimationFrame);
		},
		[section, CALM] as const
	);

/** Scrolls to the end of a section, in frames of equal steps. Returns how far that was, in CSS pixels. */
const readOn = (page: Page, section: string) =>
	page.evaluate(
		async ([id, step, calm]) => {
			const place = document.querySelector(`[data-section="${id}"]`)?.getBoundingClientRect();
			const start = window.scrollY;
			const end = start + (place?.bottom ?? 0) - window.innerHeight;
			for (let at = start; at < end; at += step) {
				window.scrollTo({ top: Math.min(at + step, end), behavior: 'instant' });
				await new Promise(requestAnimationFrame);
			}
			for (let frame = 0; frame < calm; frame++) await new Promise(requestAnimationFrame);
			return end - start;
		},
		[section, A_FRAME, CALM] as const
	);

/** Reads the sections of an essay, each for the second time: what is drawn for the first time is drawn once. */
async function read(browser: Browser, url: string, round: number): Promise<Taken> {
	const page = await browser.newPage(PHONE);
	await countObserved(page);
	await countMeasured(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await open(page, url);
	const taken: Taken = { pixels: 0, busy: 0, measured: 0, observed: [], figures: [] };
	for (const section of READ.map((id) => again(id, round))) {
		await goTo(page, section);
		await readOn(page, section);
		await goTo(page, section);
		const [busy, measured] = [await busyOf(session), await measuredIn(page)];
		taken.pixels += await readOn(page, section);
		taken.busy += (await busyOf(session)) - busy;
		taken.measured += (await measuredIn(page)) - measured;
		taken.observed.push(await observedIn(session));
		taken.figures.push(await page.locator('.stage figure[data-chart]').count());
	}
	await page.close();
	return taken;
}

const median = (values: number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** An essay that was built and is served, and what each reading of it took. */
interface Site {
	steps: number;
	url: string;
	round: number;
	taken: Taken[];
	end: () => Promise<void>;
}

/** Builds essays of several lengths and serves each on a port of its own. */
async function sitesOf(lengths: readonly (typeof LENGTHS)[number][]): Promise<Site[]> {
	const sites: Site[] = [];
	for (const { steps, round } of lengths) {
		const { build, remove } = grownSite(steps);
		const { url, close } = await serve({
			directory: build,
			port: FIRST_PORT + sites.length,
			base: ''
		});
		sites.push({ steps, round, url, taken: [], end: () => close().then(remove) });
	}
	return sites;
}

/** Expects that reading longer essays asked for as much as reading the first one: counts, which no clock has a part in. */
function expectAlike(sites: readonly Site[]) {
	const [short, ...longer] = sites.map(({ taken }) => taken[0] as Taken);
	const [middling, ...longest] = longer;
	for (const long of longest)
		for (const [index, observed] of long.observed.entries())
			expect(observed).toBeLessThanOrEqual((middling?.observed[index] ?? 0) + TOLERANCE);
	for (const long of longer) {
		// A browser begins at whole pixels of its own.
		expect(long.pixels).toBeCloseTo(short?.pixels ?? 0, -1);
		expect(long.measured / (short?.measured ?? 0)).toBeLessThan(1.02);
		for (const [index, observed] of long.observed.entries())
			expect(observed).toBeLessThanOrEqual((short?.observed[index] ?? 0) + TOLERANCE);
		for (const [index, figures] of long.figures.entries())
			expect(figures).toBeLessThanOrEqual((short?.figures[index] ?? 0) + 2);
	}
}

test('an essay sixteen times as long asks for no more rectangles, figures and observers @counted', async ({
	browser
}) => {
	test.setTimeout(COUNTED);
	const [shortest, , longest] = LENGTHS;
	const sites = await sitesOf([shortest, longest]);
	for (const { url, round, taken } of sites) taken.push(await read(browser, url, round));
	await Promise.all(sites.map(({ end }) => end()));
	test.info().annotations.push({
		type: 'counts',
		description: JSON.stringify(sites.map(({ taken }) => taken[0]))
	});
	expectAlike(sites);
});

test('an essay sixteen times as long asks no more of a page that is scrolled', async ({
	browser
}) => {
	const sites = await sitesOf(LENGTHS);
	for (let sample = 0; sample < SAMPLES; sample++)
		for (const { url, round, taken } of sites) taken.push(await read(browser, url, round));

	for (const { steps, taken } of sites) {
		const times = taken.map(({ busy, pixels }) => (1000 * busy) / pixels);
		const told = [median(times), Math.min(...times), Math.max(...times)].map((ms) => ms.toFixed(1));
		console.log(`${steps} steps: ${told[0]} ms a 1000 px (${told[1]} to ${told[2]})`);
		console.log(JSON.stringify(taken.at(-1)));
	}
	await Promise.all(sites.map(({ end }) => end()));
	expectAlike(sites);
});
