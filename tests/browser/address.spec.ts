import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, toldSteps, wheelTo } from './reader.ts';

/** How long (milliseconds) the address waits before it changes. */
const ADDRESS_PAUSE = 600;

test('the address follows the reader and adds nothing to the history', async ({ page }) => {
	await open(page);
	const before = await page.evaluate(() => window.history.length);
	for (const id of ['how-to-read', 'the-gap', 'above-anora']) {
		await wheelTo(page, id);
		await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
	}
	await wheelTo(page, 'neon');
	await expect.poll(() => new URL(page.url()).hash).toBe('');
	expect(await page.evaluate(() => window.history.length)).toBe(before);
});

test('the address changes at most twice a second, however fast the steps go by', async ({
	page
}) => {
	await page.addInitScript(() => {
		const original = history.replaceState.bind(history);
		(window as unknown as { written: number }).written = 0;
		history.replaceState = (...change) => {
			(window as unknown as { written: number }).written++;
			return original(...change);
		};
	});
	await open(page);
	const steps = await toldSteps(page);
	const { written, seconds } = await page.evaluate(
		async (ids) => {
			const counter = window as unknown as { written: number };
			counter.written = 0;
			const start = performance.now();
			for (let round = 0; round < 3; round++)
				for (const id of ids) {
					document.getElementById(id)?.scrollIntoView();
					await new Promise((done) => setTimeout(done, 30));
				}
			return { written: counter.written, seconds: (performance.now() - start) / 1000 };
		},
		steps.map(({ id }) => id)
	);
	expect(written).toBeLessThanOrEqual(seconds * 2 + 1);
	expect(written).toBeGreaterThan(0);
});

test.describe('the address names no step that the reader was not in', () => {
	interface Told {
		addresses: string[];
		hurried: number;
		/** The step to jump to once the article has heard that a step has come to the line. */
		next?: string;
		/** The step to jump to before the article hears how large a section is that has come. */
		onwards?: string;
	}
	const told = (page: Page) => page.evaluate(() => (window as unknown as { told: Told }).told);
	const named = async (page: Page) => (await told(page)).addresses;
	/** Sections where the reader never was, and other steps than those that were left there. */
	const COURSE = ['the-crack', 'the-gap', 'undocumented', 'night-search', 'takings', 'grit'];

	test.beforeEach(async ({ page }) => {
		// It waits a while before it changes, and so hides what is soon put right; not where a machine is slow.
		await page.addInitScript((pause) => {
			const { setTimeout: after } = window;
			const { replaceState } = history;
			const told: Told = { addresses: [], hurried: 0 };
			const hurry = (call: () => void) => {
				told.hurried++;
				queueMicrotask(call);
				return 0;
			};
			Object.assign(window, {
				told,
				setTimeout: (call: () => void, delay = 0) =>
					delay === pause ? hurry(call) : after(call, delay)
			});
			history.replaceState = (state, unused, address) => {
				told.addresses.push(String(address));
				replaceState.call(history, state, unused, address);
			};
			window.IntersectionObserver = class extends IntersectionObserver {
				constructor(call: IntersectionObserverCallback, options?: IntersectionObserverInit) {
					super((entries, observer) => {
						call(entries, observer);
						if (!told.next || !entries.some(({ target }) => target.matches('[data-step]'))) return;
						document.getElementById(told.next)?.scrollIntoView({ behavior: 'instant' });
						told.next = undefined;
					}, options);
				}
			};
			window.ResizeObserver = class extends ResizeObserver {
				constructor(call: ResizeObserverCallback) {
					super((entries, observer) => {
						if (told.onwards && entries.some(({ target }) => target.matches('[data-section]'))) {
							document.getElementById(told.onwards)?.scrollIntoView({ behavior: 'instant' });
							told.onwards = undefined;
						}
						call(entries, observer);
					});
				}
			};
		}, ADDRESS_PAUSE);
		await open(page, './#by-rating');
		await expect.poll(() => named(page)).toEqual(['#by-rating']);
	});

	test('who jumps from section to section', async ({ page }) => {
		for (const id of COURSE) {
			await page.evaluate(
				(step) => document.getElementById(step)?.scrollIntoView({ behavior: 'instant' }),
				id
			);
			await expect.poll(async () => (await named(page)).at(-1)).toBe(`#${id}`);
		}
		expect(await named(page)).toEqual(['by-rating', ...COURSE].map((id) => `#${id}`));
		expect((await told(page)).hurried, 'the pause is another one').toBeGreaterThan(COURSE.length);
		await page.reload();
		await expect.poll(() => named(page)).toEqual(['#grit']);
	});

	test('who jumps on as soon as a section has come', async ({ page }) => {
		for (let at = 0; at < COURSE.length; at += 2) {
			const [id = '', next = ''] = COURSE.slice(at);
			await page.evaluate(
				([step = '', onwards]) => {
					(window as unknown as { told: Told }).told.onwards = onwards;
					document.getElementById(step)?.scrollIntoView({ behavior: 'instant' });
				},
				[id, next]
			);
			await expect.poll(async () => (await named(page)).at(-1)).toBe(`#${next}`);
			expect(await page.evaluate(() => (window as unknown as { told: Told }).told.onwards)).toBe(
				undefined
			);
		}
		const allowed = ['by-rating', ...COURSE].map((id) => `#${id}`);
		expect(allowed).toEqual(expect.arrayContaining(await named(page)));
	});

	test('who jumps away as soon as a step has come', async ({ page }) => {
		const came: string[] = [];
		for (const id of COURSE) {
			const beside = await page.evaluate((next) => {
				const here = document.querySelector(`[data-step="${location.hash.slice(1)}"]`);
				const step = here?.nextElementSibling ?? here?.previousElementSibling;
				(window as unknown as { told: Told }).told.next = next;
				step?.scrollIntoView({ behavior: 'instant' });
				return step?.id ?? '';
			}, id);
			came.push(beside, id);
			await expect.poll(async () => (await named(page)).at(-1)).toBe(`#${id}`);
		}
		const allowed = ['by-rating', ...came].map((id) => `#${id}`);
		expect(allowed).toEqual(expect.arrayContaining(await named(page)));
	});
});

test('a browser that refuses to change the address breaks nothing', async ({ page }) => {
	await open(page);
	await page.evaluate(() => {
		history.replaceState = () => {
			throw new DOMException('too many', 'SecurityError');
		};
	});
	const steps = await toldSteps(page);
	await wheelTo(page, 'the-gap');
	await wheelTo(page, 'by-rating');
	await page.waitForTimeout(800);
	const scene = steps.find(({ id }) => id === 'by-rating')?.scene ?? '';
	await expect(page.locator('[data-section="thirteen-years"] figure[data-chart]')).toHaveAttribute(
		'data-scene',
		scene
	);
});
