import { expect, test } from './fixtures.ts';
import { open, toldSteps, wheelTo } from './reader.ts';

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
