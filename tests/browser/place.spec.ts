import { expect, test } from './fixtures.ts';
import { expectAt, named, open, still, stepUnderLine, toldSteps } from './reader.ts';

const KEPT = ['critics-disagree', 'first-timers', 'night-search'];

test('turning the device twice leaves the reader in the same step', async ({ page }) => {
	const steps = await toldSteps(page);
	const { width, height } = page.viewportSize() ?? { width: 390, height: 844 };
	await open(page);
	for (const id of KEPT) {
		await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
		await expectAt(page, named(steps, id));
		for (let turns = 0; turns < 2; turns++) {
			await page.setViewportSize({ width: height, height: width });
			await still(page);
			await expectAt(page, named(steps, id));
			await page.setViewportSize({ width, height });
			await still(page);
			await expectAt(page, named(steps, id));
		}
	}
});

test('text at twice its size keeps the step, and nothing runs over the side', async ({ page }) => {
	const steps = await toldSteps(page);
	await open(page);
	await page.evaluate(() => document.getElementById('first-timers')?.scrollIntoView());
	await expectAt(page, named(steps, 'first-timers'));
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
	await still(page);
	await expect.poll(() => stepUnderLine(page)).toBe('first-timers');
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(over).toBeLessThanOrEqual(0);
});

test('no width of the essay scrolls sideways', async ({ page }) => {
	await open(page);
	for (const id of ['neon', 'the-gap', 'two-tastes', 'three-insults', 'hustle', 'grit']) {
		await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
		await still(page);
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(over).toBeLessThanOrEqual(0);
	}
});

test.describe('with less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('a window that loses height keeps its steps alive, each once and by the line of now', async ({
		page
	}) => {
		test.slow();
		const { width, height } = page.viewportSize() ?? { width: 390, height: 844 };
		await open(page, './#the-gap');
		await page.locator('[data-section="thirteen-years"] figure[data-chart]').waitFor();
		for (const change of [-100, 0]) {
			await page.setViewportSize({ width, height: height + change });
			await still(page);
			const seen = await page.evaluate(async () => {
				const section = document.querySelector<HTMLElement>('[data-section="thirteen-years"]');
				const figure = section?.querySelector<HTMLElement>('figure[data-chart]');
				if (!section || !figure) return [];
				const changes: string[] = [];
				const watch = new MutationObserver(() => changes.push(figure.dataset.scene ?? ''));
				window.scrollTo(0, section.offsetTop - window.innerHeight);
				await new Promise((done) => setTimeout(done, 400));
				watch.observe(figure, { attributeFilter: ['data-scene'] });
				const end = section.offsetTop + section.offsetHeight;
				while (window.scrollY < end - 20) {
					window.scrollBy(0, 20);
					await new Promise(requestAnimationFrame);
				}
				await new Promise((done) => setTimeout(done, 900));
				watch.disconnect();
				return changes.filter((scene, index) => scene !== changes[index - 1]);
			});
			const steps = await toldSteps(page);
			const scenes = steps
				.filter(({ section }) => section === 'thirteen-years')
				.map(({ scene }) => scene);
			// The figure may still come back from where the last round left it.
			expect(seen.filter((scene, index) => index > 0 || scene !== scenes[0])).toEqual(
				scenes.slice(1)
			);
		}
	});
});
