import { run } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { click, hashOf, overhang, toldSteps } from './reader.ts';

test.use({ isScripted: false });

for (const [path, what] of [
	['', 'the article @smoke'],
	['swipe/', 'the cards']
] as const)
	test(`without script every step has its words and its still: ${what}`, async ({
		driver,
		site
	}) => {
		const steps = await toldSteps(site);
		await driver.open(`${site}${path}`);
		const told = await run(driver, () =>
			[...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => {
				const figure = step.querySelector<HTMLElement>('figure[data-chart]');
				return {
					id: step.dataset.step,
					hasWords: step.querySelector('p')?.checkVisibility() ?? false,
					isDrawn: Boolean(
						figure?.checkVisibility() && figure.querySelector('svg')?.getBoundingClientRect().height
					),
					scene: figure?.dataset.scene
				};
			})
		);
		expect(told.slice(1)).toEqual(
			steps.slice(1).map(({ id, scene }) => ({ id, scene, hasWords: true, isDrawn: true }))
		);
		expect(
			await run(driver, () =>
				[...document.querySelectorAll('.stage')].some((stage) => stage.checkVisibility())
			),
			'no stage waits in vain'
		).toBe(false);
		for (const width of [320, 1440]) {
			await driver.resize({ width, height: 800 });
			expect(await overhang(driver), `at ${width} px`).toBeLessThanOrEqual(0);
		}
	});

test('without script the menu of the sections works', async ({ driver, site }) => {
	await driver.open(site);
	await click(driver, { selector: 'summary', called: 'Sections' });
	await click(driver, { selector: '.masthead a', called: 'Eight films' });
	await expect.poll(() => hashOf(driver)).toBe('#from-three-thousand');
});

test('without script an embed shows its steps', async ({ driver, site }) => {
	const steps = (await toldSteps(site)).filter(({ section }) => section === 'on-the-wheel');
	await driver.open(`${site}embed/on-the-wheel/`);
	const drawn = await run(driver, () =>
		[...document.querySelectorAll<HTMLElement>('[data-step]')]
			.filter((step) => step.querySelector('p')?.checkVisibility())
			.map(({ dataset }) => dataset.step)
	);
	expect(drawn).toEqual(steps.map(({ id }) => id));
});
