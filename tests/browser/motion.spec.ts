import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { figureOf, open, still, stepOf, toldSteps, wheelTo } from './reader.ts';

/** How long a page is listened to, in milliseconds. */
const WHILE = 1200;
/** How long what plays once may take, in milliseconds. */
const PLAYED = 2600;

/** What a page did since it opened, or since it was last asked: frames requested, observers made, scrolls held. */
interface Deeds {
	frames: number;
	observers: number;
	holding: string[];
}

declare global {
	interface Window {
		deeds: Deeds;
	}
}

/** Counts, from before the page's own script, what it asks of the browser. */
const listen = (page: Page) =>
	page.addInitScript(() => {
		window.deeds = { frames: 0, observers: 0, holding: [] };
		const request = window.requestAnimationFrame.bind(window);
		window.requestAnimationFrame = (callback) => {
			window.deeds.frames++;
			return request(callback);
		};
		const Observer = window.IntersectionObserver;
		window.IntersectionObserver = class extends Observer {
			constructor(...parts: ConstructorParameters<typeof Observer>) {
				super(...parts);
				window.deeds.observers++;
			}
		};
		const add = EventTarget.prototype.addEventListener;
		EventTarget.prototype.addEventListener = function (type, listener, options) {
			const passive = typeof options === 'object' && options.passive;
			// Whoever drives the browser listens too: the page's own scripts lie in _app.
			const own = new Error().stack?.includes('/_app/');
			if (own && !passive && /^(wheel|mousewheel|touchstart|touchmove)$/.test(type))
				window.deeds.holding.push(type);
			add.call(this, type, listener, options);
		};
	});

/** How many animation frames the page asks for while nobody touches it. */
async function framesAtRest(page: Page): Promise<number> {
	await page.evaluate(() => {
		window.deeds.frames = 0;
	});
	await page.waitForTimeout(WHILE);
	return page.evaluate(() => window.deeds.frames);
}

const pauseIn = (page: Page, section: string) =>
	page.locator(`[data-section="${section}"]`).getByRole('button', { name: /^(Pause|Play) / });

/** Brings a step to the middle of the window, and waits until what plays once has played. */
async function restAt(page: Page, id: string) {
	await stepOf(page, id).evaluate((step) => step.scrollIntoView({ block: 'center' }));
	await still(page);
	await page.waitForTimeout(PLAYED);
}

test('no frame is asked for where nothing loops on screen', async ({ page }) => {
	await listen(page);
	await open(page);
	for (const id of ['above-anora', 'a-third-dark', 'undocumented', 'night-search']) {
		await restAt(page, id);
		expect(await framesAtRest(page), `frames at ${id}`).toBe(0);
	}
});

for (const [section, id] of [
	['loud', 'three-insults'],
	['windshield', 'wipers']
] as const)
	test(`what loops in ${section} runs on screen alone, and the reader can pause it`, async ({
		page
	}) => {
		await listen(page);
		await open(page);
		await restAt(page, id);
		const button = pauseIn(page, section);
		await expect(button).toHaveCount(1);
		const box = await button.boundingBox();
		const size = page.viewportSize();
		expect(box && size && box.width >= 44 && box.height >= 44).toBe(true);
		expect(box && size && box.y + box.height <= size.height).toBe(true);
		expect(await framesAtRest(page), 'frames while it loops').toBeGreaterThan(0);
		await button.click();
		await expect(button).toHaveAccessibleName(/^Play /);
		expect(await framesAtRest(page), 'frames while paused').toBe(0);
		const before = await figureOf(page, section).screenshot();
		await page.waitForTimeout(WHILE);
		expect(before.equals(await figureOf(page, section).screenshot()), 'nothing moves').toBe(true);
		await button.click();
		expect(await framesAtRest(page), 'frames once it plays again').toBeGreaterThan(0);
		await restAt(page, 'night-search');
		expect(await framesAtRest(page), 'frames off screen').toBe(0);
	});

for (const size of [
	{ width: 320, height: 568 },
	{ width: 844, height: 390 }
])
	test(`what is said on the snow is read from its first flake, at ${size.width} px`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		await page.addInitScript(() => {
			/** The largest part of the glass that was snowed up, and how much of the words was at that time. */
			const snowed = { glass: 0, words: 0 };
			Object.assign(window, { snowed });
			const copy = document.createElement('canvas');
			const pen = copy.getContext('2d', { willReadFrequently: true });
			/** The part of a canvas that is painted within a box of the screen. */
			const painted = (canvas: HTMLCanvasElement, box: DOMRect) => {
				const own = canvas.getBoundingClientRect();
				const top = Math.max(box.top, own.top);
				const [width, height] = [
					Math.floor(box.width),
					Math.floor(Math.min(box.bottom, own.bottom) - top)
				];
				if (!pen || width < 1 || height < 1) return 0;
				Object.assign(copy, { width, height });
				pen.drawImage(canvas, own.left - box.left, own.top - top, own.width, own.height);
				const alphas = pen
					.getImageData(0, 0, width, height)
					.data.filter((_, index) => index % 4 === 3);
				return alphas.filter(Boolean).length / alphas.length;
			};
			const all = <T extends Element>(what: string) => [
				...document.querySelectorAll<T>(`[data-section="windshield"] ${what}`)
			];
			const look = () => {
				const over = all<HTMLCanvasElement>('canvas').at(-1);
				const words = all('[data-label^="lead"]').map((line) => line.getBoundingClientRect());
				const glass = over && words.length ? painted(over, over.getBoundingClientRect()) : 0;
				if (over && glass > snowed.glass)
					Object.assign(snowed, {
						glass,
						words: Math.max(...words.map((box) => painted(over, box)))
					});
				if (snowed.glass < 0.5) requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		});
		await open(page, './#wipers');
		const snowed = () =>
			page.evaluate(() => (window as unknown as { snowed: Record<string, number> }).snowed);
		await expect.poll(async () => (await snowed()).glass).toBeGreaterThan(0.5);
		expect((await snowed()).words).toBe(0);
	});

test('scrolling through a section sets nothing up anew', async ({ page }) => {
	await listen(page);
	await open(page);
	// There and back: on the way there the next section is made ready.
	await wheelTo(page, 'by-rating');
	await wheelTo(page, 'critics-disagree');
	await page.evaluate(() => {
		window.deeds.observers = 0;
	});
	await wheelTo(page, 'by-rating');
	await wheelTo(page, 'critics-disagree');
	expect(await page.evaluate(() => window.deeds.observers)).toBe(0);
});

test('the sign is switched on with two flashes, no more', async ({ page }) => {
	await page.addInitScript(() => {
		const seen: boolean[] = [];
		Object.assign(window, { seen });
		const look = () => {
			const light = document.querySelector('h1 .light');
			if (light) seen.push(getComputedStyle(light).visibility === 'visible');
			if (performance.now() < 5000) requestAnimationFrame(look);
		};
		look();
	});
	await open(page);
	await page.waitForTimeout(1500);
	const seen = await page.evaluate(() => (window as unknown as { seen: boolean[] }).seen);
	const switchedOn = seen.filter((lit, index) => lit && seen[index - 1] !== true).length;
	expect(switchedOn).toBeGreaterThan(0);
	expect(switchedOn).toBeLessThanOrEqual(2);
	expect(seen.at(-1)).toBe(true);
});

test('the scroll is never held: no listener can keep a wheel or a finger waiting', async ({
	page
}) => {
	const steps = await toldSteps(page);
	await listen(page);
	await open(page);
	for (const { section, id } of steps)
		if (section !== steps[0]?.section)
			await stepOf(page, id).evaluate((step) => step.scrollIntoView());
	expect(await page.evaluate(() => window.deeds.holding)).toEqual([]);
});

test.describe('faster than anybody reads', () => {
	/** Screens a second: of somebody who looks for something else, and of somebody who reads. */
	const [RUSHING, READING] = [7, 1];

	/**
	 * Notes what changes in the drawing of a section. Returns what answers how many states that part of it had that changed
	 * most.
	 */
	const changesIn = async (page: Page, section: string) => {
		const noted = await page.evaluateHandle((id) => {
			const states = new Map<Node, Set<string | null>>();
			const observer = new MutationObserver((records) => {
				for (const { target, attributeName } of records) {
					const seen = states.get(target) ?? new Set();
					states.set(target, seen.add((target as Element).getAttribute(attributeName ?? '')));
				}
			});
			observer.observe(document.querySelector(`[data-section="${id}"] .stage`) ?? document.body, {
				subtree: true,
				attributeFilter: ['d', 'transform', 'style']
			});
			return { states, observer };
		}, section);
		return () =>
			noted.evaluate(({ states, observer }) => {
				observer.disconnect();
				return Math.max(0, ...[...states.values()].map(({ size }) => size));
			});
	};

	/**
	 * Scrolls until so many screens of a section lie above the window, or until the section is so many below its top for a
	 * number under 0.
	 */
	const scrollTo = (page: Page, section: string, screens: number, pace: number) =>
		page.evaluate(
			async ([id, screens, pace]) => {
				const { innerHeight } = window;
				const element = document.querySelector(`[data-section="${id}"]`) ?? document.body;
				const from = window.scrollY;
				const way = element.getBoundingClientRect().top + screens * innerHeight;
				const begin = performance.now();
				for (let part = 0; part < 1;) {
					await new Promise(requestAnimationFrame);
					const gone = ((performance.now() - begin) / 1000) * pace * innerHeight;
					part = Math.min(gone / Math.abs(way), 1);
					window.scrollTo({ top: from + part * way, behavior: 'instant' });
				}
				await new Promise(requestAnimationFrame);
			},
			[section, screens, pace] as const
		);

	for (const section of ['thirteen-years', 'fairy-tale-to-dawn'])
		test(`who rushes through ${section} sees a drawing at rest, who reads it sees it change`, async ({
			page
		}) => {
			test.slow();
			await open(page);
			const element = page.locator(`[data-section="${section}"]`);
			const steps = await element.locator('[data-step]').count();
			const screens = await element.evaluate(
				(section) => section.getBoundingClientRect().height / window.innerHeight
			);
			await scrollTo(page, section, -2, RUSHING);
			await page.waitForTimeout(PLAYED);
			const rushed = await changesIn(page, section);
			await scrollTo(page, section, screens, RUSHING);
			expect(await rushed(), 'drawn anew once it has left the screen').toBeLessThanOrEqual(2);
			const read = await changesIn(page, section);
			await scrollTo(page, section, -1, READING);
			expect(await read()).toBeGreaterThan(2 * steps);
		});

	test('who turns pages by their key sees the drawing play to the next scene', async ({
		page,
		isMobile
	}) => {
		test.skip(isMobile, 'a phone has no such key');
		await open(page);
		const section = 'thirteen-years';
		const steps = await toldSteps(page);
		const [, before, after] = steps.filter((step) => step.section === section);
		await wheelTo(page, before?.id ?? '');
		await page.waitForTimeout(PLAYED);
		const played = await changesIn(page, section);
		await page.keyboard.press('Space');
		await expect(figureOf(page, section)).toHaveAttribute('data-scene', after?.scene ?? '');
		expect(await played()).toBeGreaterThan(5);
	});

	test('who jumps on in the middle of a rush finds the drawing there at once', async ({ page }) => {
		await open(page);
		const section = 'thirteen-years';
		const steps = await toldSteps(page);
		const aim = steps.findLast((step) => step.section === section);
		await scrollTo(page, section, -1, READING);
		await page.waitForTimeout(PLAYED);
		await scrollTo(page, section, 0.5, RUSHING);
		const scene = await stepOf(page, aim?.id ?? '').evaluate(async (step) => {
			const figure = step.closest('[data-section]')?.querySelector('figure[data-chart]');
			const before = figure?.getAttribute('data-scene');
			step.scrollIntoView({ behavior: 'instant', block: 'center' });
			for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
			return { before, after: figure?.getAttribute('data-scene') };
		});
		expect(scene.before).not.toBe(aim?.scene);
		expect(scene.after).toBe(aim?.scene);
	});

	test('who stops between two scenes finds the drawing between them', async ({ page }) => {
		const section = 'fairy-tale-to-dawn';
		await open(page);
		const element = page.locator(`[data-section="${section}"]`);
		/** How far the section is above the window where the line stands so far (0..1) in its third step, in screens. */
		const placeAt = (part: number) =>
			element.evaluate((section, part) => {
				const step = section.querySelectorAll('[data-step]')[2]?.getBoundingClientRect();
				const { top = 0, height = 0 } = step ?? {};
				const line = 0.6 * window.innerHeight;
				const above = top + part * height - line - section.getBoundingClientRect().top;
				return above / window.innerHeight;
			}, part);
		const drawnAt = async (place: number, pace: number) => {
			await scrollTo(page, section, place, pace);
			await page.waitForTimeout(PLAYED);
			return element
				.locator('.stage .drawing [style]')
				.evaluateAll((parts) => parts.map((part) => part.getAttribute('style')));
		};
		const [whole, between] = [await placeAt(0.4), await placeAt(0.85)];
		await drawnAt(-1, RUSHING);
		const rushed = await drawnAt(between, RUSHING);
		const atRest = await drawnAt(whole, READING);
		const read = await drawnAt(between, READING);
		expect(rushed.length).toBeGreaterThan(3);
		expect(rushed).not.toEqual(atRest);
		expect(rushed).toEqual(read);
	});
});

test.describe('with less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('nothing moves by itself anywhere, and there is nothing to pause', async ({ page }) => {
		await listen(page);
		await open(page);
		for (const id of ['neon', 'three-insults', 'extremely-american', 'wipers', 'a-key']) {
			await restAt(page, id);
			expect(await framesAtRest(page), `frames at ${id}`).toBe(0);
			await expect(page.getByRole('button', { name: /^(Pause|Play) / })).toHaveCount(0);
		}
	});
});
