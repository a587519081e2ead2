import { run } from './driver.ts';
import { expect, test } from './fixtures.ts';
import {
	attributeOf,
	click,
	expectAt,
	expectScene,
	hashOf,
	historyLength,
	named,
	open,
	overhang,
	still,
	toldSteps,
	wheelTo
} from './reader.ts';

/** How long (milliseconds) the address may take to follow: it is written twice a second at most. */
const WRITTEN = 900;
const written = () => new Promise((resolve) => setTimeout(resolve, WRITTEN));

test('the first steps are reached with the wheel, and show their scenes @smoke', async ({
	driver,
	site
}) => {
	const steps = await toldSteps(site);
	await open(driver, site);
	for (const step of steps.slice(0, 5)) {
		await wheelTo(driver, step.id);
		await expectAt(driver, step);
	}
	expect(await overhang(driver)).toBe(0);
});

test('every step reached with the wheel shows its scene in its light, down and up again', async ({
	driver,
	site
}) => {
	test.setTimeout(300_000);
	const steps = await toldSteps(site);
	expect(steps.length).toBeGreaterThan(29);
	await open(driver, site);
	const entries = await historyLength(driver);
	const lights = new Set<string | null>();
	for (const step of steps) {
		await wheelTo(driver, step.id);
		await expectAt(driver, step);
		const light = await attributeOf(driver, `[data-section="${step.section}"]`, 'data-light');
		await expect.poll(() => attributeOf(driver, '.masthead', 'data-light')).toBe(light);
		lights.add(light);
		if (step !== steps[0]) await expect.poll(() => hashOf(driver)).toBe(`#${step.id}`);
		expect(await overhang(driver), step.id).toBe(0);
	}
	expect([...lights]).toEqual(['club', 'vegas', 'night', 'dawn', 'snow']);
	for (const step of [...steps].reverse().filter((_, index) => index % 4 === 0)) {
		await wheelTo(driver, step.id);
		await expectScene(driver, step);
	}
	expect(await historyLength(driver)).toBe(entries);
});

test('the stage stays where it is while its section passes', async ({ driver, site }) => {
	await open(driver, `${site}#the-gap`);
	for (const id of ['by-rating', 'above-anora', 'critics-disagree']) {
		await wheelTo(driver, id);
		const top = await run(
			driver,
			() =>
				document.querySelector('[data-section="thirteen-years"] .stage')!.getBoundingClientRect()
					.top
		);
		expect(Math.abs(top), id).toBeLessThanOrEqual(1);
	}
});

test('a reload keeps the step, and a chapter’s way back leads to where it was left', async ({
	driver,
	site
}) => {
	const steps = await toldSteps(site);
	await open(driver, site);
	await wheelTo(driver, 'by-rating');
	await written();
	await driver.reload();
	await still(driver);
	await expectAt(driver, named(steps, 'by-rating'));

	await click(driver, { selector: 'summary', called: 'Sections' });
	await click(driver, { selector: '.masthead a', called: 'Eight films' });
	await expectAt(driver, named(steps, 'from-three-thousand'));
	await written();
	await driver.traverse(-1);
	await expectAt(driver, named(steps, 'by-rating'));
	await driver.traverse(1);
	await expectAt(driver, named(steps, 'from-three-thousand'));
});

test('an address opens at its step, drawn at once', async ({ driver, site }) => {
	const steps = await toldSteps(site);
	for (const id of ['critics-disagree', 'not-exactly-shocking', 'night-search', 'grit']) {
		await driver.open('about:blank');
		await open(driver, `${site}#${id}`);
		await expectAt(driver, named(steps, id));
	}
});

test('keys and buttons lead through the essay', async ({ driver, site }) => {
	const steps = await toldSteps(site);
	await open(driver, site);
	await driver.press('End');
	await still(driver);
	await expectScene(driver, named(steps, 'grit'));
	await driver.press('Home');
	await still(driver);
	await expectAt(driver, named(steps, 'neon'));
	for (const id of ['how-to-read', 'eighth-feature']) {
		await click(driver, { selector: 'button', called: 'Next step' });
		await still(driver);
		await expectAt(driver, named(steps, id));
	}
	await driver.press('Enter');
	await still(driver);
	await expectAt(driver, named(steps, 'the-gap'));
	await click(driver, { selector: 'button', called: 'Previous step' });
	await still(driver);
	await expectAt(driver, named(steps, 'eighth-feature'));
});
