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

test('the address names no step that the reader was not in', async ({ page }) => {
	// It waits a while before it changes, and so hides what is soon put right; not where a machine is slow.
	await page.addInitScript((pause) => {
		const { setTimeout: after } = window;
		const { replaceState } = history;
		const told = { addresses: [] as string[], hurried: 0 };
		const hurry = () => {
			told.hurried++;
			return 0;
		};
		Object.assign(window, {
			told,
			setTimeout: (call: () => void, delay = 0) => after(call, delay === pause ? hurry() : delay)
		});
		history.replaceState = (state, unused, address) => {
			told.addresses.push(String(address));
			replaceState.call(history, state, unused, address);
		};
	}, ADDRESS_PAUSE);
	const told = () =>
		page.evaluate(
			() => (window as unknown as { told: { addresses: string[]; hurried: number } }).told
		);
	const named = async () => (await told()).addresses;

	await open(page, './#by-rating');
	await expect.poll(named).toEqual(['#by-rating']);
	// To sections where the reader never was, and to others than the steps that were left there.
	const course = ['the-crack', 'the-gap', 'undocumented', 'night-search', 'takings', 'grit'];
	for (const id of course) {
		await page.evaluate(
			(step) => document.getElementById(step)?.scrollIntoView({ behavior: 'instant' }),
			id
		);
		await expect.poll(async () => (await named()).at(-1)).toBe(`#${id}`);
	}
	expect(await named()).toEqual(['by-rating', ...course].map((id) => `#${id}`));
	expect((await told()).hurried, 'the pause is another one').toBeGreaterThan(course.length);
	await page.reload();
	await expect.poll(named).toEqual(['#grit']);
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
