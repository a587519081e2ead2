import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { readTrace } from './read-trace.ts';
import { restyledIn } from './restyled-in.ts';
import { figureOf, open, toldSteps, wheelTo } from './reader.ts';
import { serveSite } from './site-server.ts';

interface Seen {
	/** Whether the largest thing painted is the title, and what it is. */
	title: boolean;
	largest: string;
	/** How far things moved by themselves, as browsers reckon it. */
	shift: number;
}

/** Watches what is painted and moved in the pages that are opened from now on. */
async function watchPaint(page: Page) {
	await page.addInitScript(() => {
		const seen: Seen = { title: false, largest: '', shift: 0 };
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			const { element } = list.getEntries().at(-1) as PerformanceEntry & { element?: Element };
			seen.title = Boolean(element?.closest('h1'));
			seen.largest = element?.outerHTML.slice(0, 120) ?? '';
		}).observe({ type: 'largest-contentful-paint', buffered: true });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				seen.shift += (entry as PerformanceEntry & { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** Expects that the title was the largest thing painted on a page that is open, and that nothing moved. */
async function expectStillTitle(page: Page) {
	await page.waitForLoadState('networkidle');
	const seen = () => page.evaluate(() => (window as unknown as { seen: Seen }).seen);
	await expect.poll(async () => (await seen()).largest).not.toBe('');
	const { title, largest, shift } = await seen();
	expect(title, largest).toBe(true);
	expect(shift.toFixed(2)).toBe('0.00');
}

test('the largest thing that is painted is the title, and nothing moves as the page comes', async ({
	page
}) => {
	await watchPaint(page);
	await open(page);
	await expectStillTitle(page);
});

test.describe('on a line that brings pages in pieces', () => {
	test.use({ elsewhere: /^http:\/\/localhost/ });

	/** Where pieces end: within the bar, the title, the words beside it, the ribbon; in the bar below the cards. */
	const ENDS = [
		'class="place',
		'class="mode',
		'<div class="lead',
		'class="what',
		'<div class="foot',
		'class="places',
		'<footer class="foot',
		'class="menu',
		'class="turns',
		'aria-label="Next'
	];
	/** Time between two pieces, in milliseconds: browsers paint what has come by then. */
	const PAUSE = 250;

	for (const path of ['', 'swipe/'])
		test(`the title of /${path} comes at once with what is around it, and nothing moves`, async ({
			page,
			baseURL
		}) => {
			const site = await serveSite(new URL(baseURL ?? '').pathname);
			site.sendInPieces(ENDS, PAUSE);
			await watchPaint(page);
			await page.goto(site.home + path);
			await expect(page.locator('html[data-hydrated]')).toBeAttached();
			await expectStillTitle(page);
			await site.stop();
		});
});

for (const address of ['./', 'swipe/'])
	test(`the title of ${address} does not wait until all after it is laid out; then all of that is`, async ({
		page
	}) => {
		await page.addInitScript(() => {
			const count = () => {
				const parts = [...document.querySelectorAll('[data-late]')];
				// What an element in it knows is whether it is skipped: of itself it says that it is there.
				const isSkipped = ({ firstElementChild: child }: Element) =>
					child && !child.checkVisibility({ contentVisibilityAuto: true });
				return [parts.length, parts.filter(isSkipped).length];
			};
			Object.assign(window, { count });
			document.addEventListener('DOMContentLoaded', () =>
				requestAnimationFrame(() => Object.assign(window, { early: count() }))
			);
		});
		const early = () =>
			page.evaluate(() => (window as unknown as { early: [number, number] }).early);
		const skippedNow = () =>
			page.evaluate(() => (window as unknown as { count: () => [number, number] }).count()[1]);
		const extent = () =>
			page.evaluate(() => {
				const { scrollHeight, scrollWidth } =
					document.querySelector('[data-deck]') ?? document.documentElement;
				return [scrollWidth, scrollHeight];
			});
		await open(page, address);
		const [parts, skipped] = await early();
		expect(parts).toBeGreaterThan(5);
		expect(skipped).toBeGreaterThan(parts - 3);
		await expect(page.locator('[data-opening]')).toHaveCount(0);
		expect(await skippedNow()).toBe(0);
		const opened = await extent();

		await page.reload();
		await expect(page.locator('html[data-hydrated]')).toBeAttached();
		expect((await early())[1]).toBe(0);
		await expect.poll(extent).toEqual(opened);
	});

/** Milliseconds of the processor's own time that are 150 on a phone a fourth as fast. */
const PATIENCE = 37.5;
const TIMELINE = ['toplevel', '__metadata', 'blink.user_timing'];

for (const address of ['./', 'swipe/']) {
	test(`the words and the lettering of ${address} are there before its script is asked for`, async ({
		page
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.resourceType()));
		await page.addInitScript(() => {
			document.addEventListener('DOMContentLoaded', () => {
				const early = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
				const scripts = early.filter(({ name }) => name.endsWith('.js'));
				document.documentElement.dataset.early = scripts.map(({ name }) => name).join(' ');
			});
		});
		await open(page, address);
		await expect(page.locator('html')).toHaveAttribute('data-early', '');
		expect(asked.indexOf('font')).toBeGreaterThan(0);
		expect(asked.indexOf('script')).toBeGreaterThan(asked.indexOf('font'));
	});

	test(`what brings ${address} to life is asked for a few files at a time`, async ({ page }) => {
		await page.addInitScript(() => {
			const asked: number[] = [];
			Object.assign(window, { asked });
			// It hears of what one task has put there when that is done.
			new MutationObserver((records) => {
				const nodes = records.flatMap(({ addedNodes }) => [...addedNodes]);
				const links = nodes.filter((node) => node instanceof HTMLLinkElement);
				const files = links.filter(({ rel }) => rel === 'modulepreload');
				if (files.length) asked.push(files.length);
			}).observe(document, { childList: true, subtree: true });
		});
		await open(page, address);
		const asked = await page.evaluate(() => (window as unknown as { asked: number[] }).asked);
		expect(asked.reduce((all, files) => all + files, 0)).toBeGreaterThan(12);
		expect(Math.max(...asked)).toBeLessThanOrEqual(4);
	});

	test(`no task in which ${address} comes to life is long`, async ({ page, browser }) => {
		await page.addInitScript(() => {
			const { setTimeout, scheduler } = window;
			const marked = (act: () => void) => () => {
				performance.mark('a task');
				act();
			};
			window.setTimeout = ((act: () => void, ...rest: []) =>
				setTimeout(marked(act), ...rest)) as typeof window.setTimeout;
			const post = scheduler.postTask.bind(scheduler);
			scheduler.postTask = ((act: () => void, ...rest: []) =>
				post(marked(act), ...rest)) as typeof scheduler.postTask;
		});
		await browser.startTracing(page, { categories: TIMELINE });
		await open(page, address);
		const tasks = readTrace(await browser.stopTracing(), 'a task').holding('a task');
		tasks.sort((a, b) => b - a);
		test.info().annotations.push({ type: 'tasks', description: tasks.slice(0, 9).join(', ') });
		expect(tasks.length).toBeGreaterThan(5);
		expect(tasks[0]).toBeLessThan(PATIENCE);
	});

	test(`all tasks in which ${address} is taken up are no longer than that together`, async ({
		page,
		browser
	}) => {
		/** What else a machine does only ever adds to a reading: the least of them is the page's own. */
		const READINGS = 3;
		await page.addInitScript(() => {
			const { performance } = window;
			const measure = performance.measure.bind(performance);
			// Its start is told to a tenth of a millisecond, which may lie in the task before.
			performance.measure = (name, from) => {
				// So browsers of 2021 do.
				if (typeof from !== 'string') throw new SyntaxError(`there is no mark "${String(from)}"`);
				performance.mark('a part');
				return measure(name, from);
			};
		});
		const readings: number[] = [];
		for (let reading = 0; reading < READINGS; reading++) {
			await browser.startTracing(page, { categories: TIMELINE });
			await open(page, address);
			const parts = await page.evaluate(() => performance.getEntriesByName('take-up').length);
			const tasks = readTrace(await browser.stopTracing(), 'a part').holding('a part');
			// The page, what is around its sections, and each of these.
			expect(parts).toBeGreaterThan(9);
			expect(tasks.length).toBe(parts);
			readings.push(tasks.reduce((all, ms) => all + ms, 0));
		}
		test.info().annotations.push({ type: 'together', description: readings.join(', ') });
		expect(Math.min(...readings)).toBeLessThan(PATIENCE);
	});
}

for (const address of ['./', 'swipe/', 'embed/windshield/'])
	test(`most of what brings ${address} to life is compiled before it is called`, async ({
		page,
		browser
	}) => {
		/** Left to itself a browser compiles a thousand functions and more, one by one, while the reader waits. */
		const FEW = 600;
		await browser.startTracing(page, {
			categories: [...TIMELINE, 'v8', 'disabled-by-default-v8.compile']
		});
		await page.goto(address);
		await expect(page.locator('figure[data-chart]:not(.still) .drawing *').first()).toBeAttached();
		await page.evaluate(() => performance.mark('drawn'));
		const compiled = readTrace(await browser.stopTracing(), 'drawn').count('V8.CompileCode');
		test.info().annotations.push({ type: 'functions', description: `${compiled}` });
		expect(compiled).toBeGreaterThan(0);
		expect(compiled).toBeLessThan(FEW);
	});

test('a chart that is come to has its files asked for one at a time', async ({ page }) => {
	await page.addInitScript(() => {
		const asked = { all: 0, atOnce: 0, most: 0 };
		Object.assign(window, { asked });
		const append = Node.prototype.appendChild;
		Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
			if (node instanceof HTMLLinkElement) {
				asked.all++;
				asked.most = Math.max(asked.most, ++asked.atOnce);
				// Runs as soon as the script is done that put the link there.
				queueMicrotask(() => (asked.atOnce = 0));
			}
			return append.call(this, node) as T;
		};
	});
	await open(page);
	for (const id of ['the-gap', 'two-tastes']) {
		await wheelTo(page, id);
		await expect(page.locator(`.stage [data-chart]:has(.drawing path)`).first()).toBeVisible();
	}
	const { all, most } = await page.evaluate(
		() => (window as unknown as { asked: { all: number; most: number } }).asked
	);
	expect(all).toBeGreaterThan(8);
	expect(most).toBe(1);
});

test('what is drawn has no style around it worked out anew', async ({ page, browser }) => {
	await open(page);
	await browser.startTracing(page, {
		categories: ['disabled-by-default-devtools.timeline.invalidationTracking']
	});
	for (const id of ['the-gap', 'critics-disagree']) await wheelTo(page, id);
	await expect(figureOf(page, 'thirteen-years')).toHaveAttribute('data-scene', 'critics');
	const reasons = restyledIn(await browser.stopTracing());
	expect(
		reasons.filter((reason) => reason === 'Node was inserted into tree').length
	).toBeGreaterThan(100);
	expect(reasons.filter((reason) => reason.includes(':has'))).toEqual([]);
});

/** What was drawn on canvases from one frame to the next: how much (square CSS pixels, however dense the screen is), in whose. */
interface Drawn {
	area: number;
	sections: (string | undefined)[];
}

/** Watches what is drawn on canvases in the pages that are opened from now on. */
const watchCanvases = (page: Page) =>
	page.addInitScript(() => {
		const frames: Drawn[] = [];
		Object.assign(window, { frames });
		const drawn = new Set<HTMLCanvasElement>();
		const pen = CanvasRenderingContext2D.prototype;
		// What is cleared is handed over as well as what is drawn on.
		for (const name of ['clearRect', 'fill', 'stroke'] as const) {
			const draw = pen[name] as (...all: unknown[]) => void;
			Object.assign(pen, {
				[name](this: CanvasRenderingContext2D, ...all: unknown[]) {
					drawn.add(this.canvas);
					draw.apply(this, all);
				}
			});
		}
		const count = () => {
			const area = [...drawn].reduce(
				(all, { clientWidth, clientHeight }) => all + clientWidth * clientHeight,
				0
			);
			const sections = [...drawn].map(
				(canvas) => canvas.closest<HTMLElement>('[data-section]')?.dataset.section
			);
			frames.push({ area, sections });
			drawn.clear();
			requestAnimationFrame(count);
		};
		requestAnimationFrame(count);
	});

/** What was drawn in each frame since it was last asked for. */
const drawnOn = (page: Page) =>
	page.evaluate(() => (window as unknown as { frames: Drawn[] }).frames.splice(0));

test('as the first screen leaves, no frame draws on more canvas than a reader can see', async ({
	page
}) => {
	/** By how much what is drawn on may be larger than the screen: strips that are partly in sight are drawn whole. */
	const BEYOND = 1.3;
	await watchCanvases(page);
	await open(page);
	await expect(page.locator('[data-section="overture"] .stage canvas').first()).toBeAttached();
	await page.waitForTimeout(500);
	await drawnOn(page);
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	await page.mouse.move(width / 2, height / 2);
	const TURN = 40;
	for (let gone = 0; gone < 1.5 * height; gone += TURN) {
		await page.mouse.wheel(0, TURN);
		await page.waitForTimeout(30);
	}
	const screens = (await drawnOn(page)).map(({ area }) => area / (width * height));
	expect(screens.filter((screen) => screen > 0).length).toBeGreaterThan(10);
	expect(Math.max(...screens)).toBeLessThan(BEYOND);
});

test('as the windshield comes near, its snow and what lies under it are painted a canvas a frame', async ({
	page
}) => {
	/** By when all of it is painted, in milliseconds, however slow the machine. */
	const PAINTED = 2000;
	await watchCanvases(page);
	await open(page);
	const stage = page.locator('[data-section="windshield"] .stage');
	await drawnOn(page);
	await stage.evaluate((element) =>
		window.scrollBy(0, element.getBoundingClientRect().top - 2 * window.innerHeight)
	);
	await expect(stage.locator('canvas')).toHaveCount(2);
	await page.waitForTimeout(PAINTED);
	const canvases = (await drawnOn(page)).map(
		({ sections }) => sections.filter((section) => section === 'windshield').length
	);
	expect(Math.max(...canvases), canvases.join(' ')).toBe(1);
	expect(canvases.filter(Boolean).length).toBeGreaterThan(2);
});

test('once it is alive, no task holds the processor for long, and few for a while', async ({
	page,
	browser
}) => {
	test.slow();
	/** Milliseconds of the processor's own time that are 50 on a phone a fourth as fast. */
	const LONG = 12.5;
	/** Browsers clear their memory when they please, and each chart is read and drawn for the first time once. */
	const PARDONED = 18;
	/** No task may take this long. */
	const LONGEST = 50;
	const steps = await toldSteps(page);
	await browser.startTracing(page, { categories: TIMELINE });
	await open(page);
	await page.evaluate(() => performance.mark('alive'));
	for (const { id } of steps) await wheelTo(page, id);
	await page.evaluate(() => performance.mark('read'));
	const { during } = readTrace(await browser.stopTracing(), 'alive');
	const [tasks = []] = during('alive', 'read');
	expect(tasks.length).toBeGreaterThan(1000);
	const long = tasks.filter((ms) => ms > LONG).sort((a, b) => b - a);
	test.info().annotations.push({ type: 'long tasks', description: long.join(', ') });
	expect(long.filter((ms) => ms > LONGEST)).toEqual([]);
	expect(long.length, long.join(', ')).toBeLessThanOrEqual(PARDONED);
});

test('who goes back and forth leaves no listener behind', async ({ page }) => {
	await open(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const listeners = async () => {
		await session.send('HeapProfiler.collectGarbage');
		const { metrics } = await session.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'JSEventListeners')?.value;
	};
	const sections = page.locator('[data-section]');
	const last = (await sections.count()) - 1;
	const goRound = async () => {
		for (let at = 0; at <= 2 * last; at++) {
			const section = sections.nth(last - Math.abs(last - at));
			await section.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
			await page.waitForTimeout(400);
		}
		await page.waitForTimeout(2000);
	};
	await goRound();
	const first = await listeners();
	expect(first).toBeGreaterThan(20);
	await goRound();
	await goRound();
	expect(await listeners()).toBe(first);
});
