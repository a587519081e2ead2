import { expect, test } from './fixtures.ts';
import {
	expectSameDrawing,
	expectScene,
	figureOf,
	named,
	open,
	stepOf,
	stepUnderLine,
	still,
	toldSteps,
	wheelTo,
	type ToldStep
} from './reader.ts';

test('every step reached with the wheel shows its scene, down and up again', async ({ page }) => {
	test.slow();
	const steps = await toldSteps(page);
	expect(steps.length).toBeGreaterThan(29);
	await open(page);
	for (const step of steps) {
		await wheelTo(page, step.id);
		expect(await stepUnderLine(page)).toBe(step.id);
		await expectScene(page, step);
	}
	for (const step of [...steps].reverse().filter((_, index) => index % 4 === 0)) {
		await wheelTo(page, step.id);
		await expectScene(page, step);
	}
});

test('a finger scrolls as well, and the figure keeps up', async ({ page, hasTouch }) => {
	test.skip(!hasTouch, 'needs a touch screen');
	const steps = await toldSteps(page);
	await open(page);
	const session = await page.context().newCDPSession(page);
	const { width, height } = page.viewportSize() ?? { width: 390, height: 844 };
	const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x: width * 0.8, y }]
		});
	for (let strokes = 0; strokes < 12; strokes++) {
		await finger('touchStart', height * 0.9);
		for (let part = 0.85; part > 0.2; part -= 0.05) await finger('touchMove', height * part);
		await finger('touchEnd', 0);
		await still(page);
	}
	const id = await stepUnderLine(page);
	expect(steps.findIndex((step) => step.id === id)).toBeGreaterThan(3);
	const step = steps.find((told) => told.id === id);
	if (step) await expectScene(page, step);
});

test('the stage stays where it is while its section passes', async ({ page }) => {
	await open(page);
	for (const id of ['by-rating', 'above-anora', 'critics-disagree']) {
		await wheelTo(page, id);
		const top = await page
			.locator('[data-section="thirteen-years"] .stage')
			.evaluate((stage) => stage.getBoundingClientRect().top);
		expect(Math.abs(top)).toBeLessThanOrEqual(1);
	}
});

test('a figure far from the reader goes, and is there again on the way back', async ({ page }) => {
	const steps = await toldSteps(page);
	await open(page);
	for (const id of ['by-rating', 'first-timers', 'a-key', 'by-rating']) {
		await stepOf(page, id).evaluate((step) => step.scrollIntoView({ block: 'center' }));
		await expectScene(page, named(steps, id));
	}
	await expect(figureOf(page, 'thirteen-years').locator('.drawing path').first()).toBeVisible();
	await expect(figureOf(page, 'windshield')).toHaveCount(0);
});

test('who comes back finds the same drawing, in the size that the window has now', async ({
	page
}) => {
	const steps = await toldSteps(page);
	await open(page);
	await expectSameDrawing(page, async (id) => {
		await stepOf(page, id).evaluate((step) => step.scrollIntoView({ block: 'center' }));
		await expectScene(page, named(steps, id));
	});
});

test('nothing moves by itself: the layout shifts by at most 0.01 over the whole page', async ({
	page
}) => {
	test.slow();
	await page.addInitScript(() => {
		const shifts = ((window as unknown as { shifts: number[] }).shifts = []) as number[];
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await open(page);
	const steps = await toldSteps(page);
	for (const { id } of steps.filter((_, index) => index % 3 === 0)) await wheelTo(page, id);
	const total = await page.evaluate(() =>
		(window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0)
	);
	expect(total).toBeLessThanOrEqual(0.01);
});

/** Sections whose drawings hide all that has left them but its names, which are made anew. */
const KEPT = ['overture', 'loud', 'windshield'];

test('what left a drawing and comes back is what it was', async ({ page }) => {
	test.slow();
	await open(page);
	const steps = (await toldSteps(page)).filter(({ section }) => KEPT.includes(section));
	const drawing = (section: string) => figureOf(page, section).locator('svg.drawing');
	const goTo = async (step: ToldStep) => {
		await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step.id);
		await expectScene(page, step);
	};
	// What is drawn ahead comes when nothing else is to do.
	const expectDrawn = (section: string) =>
		expect
			.poll(() =>
				drawing(section).evaluate((svg) => {
					const all = svg.querySelectorAll('*');
					const before = Number(svg.dataset.elements);
					svg.dataset.elements = String(all.length);
					return all.length - before;
				})
			)
			.toBe(0);
	for (const section of KEPT) {
		const own = steps.filter((step) => step.section === section);
		const round = [...own, ...own.toReversed()];
		for (const step of round) await goTo(step);
		await expectDrawn(section);
		await drawing(section).evaluate((svg) => {
			for (const mark of svg.querySelectorAll('*')) mark.setAttribute('data-seen', '');
		});
		for (const step of round) {
			await goTo(step);
			await expectDrawn(section);
			const anew = await drawing(section).evaluate((svg) =>
				[...svg.querySelectorAll('*:not([data-seen])')]
					.filter((mark) => !mark.closest('text.label'))
					.map((mark) => `${mark.tagName}.${mark.getAttribute('class') ?? ''}`)
			);
			expect(anew, `${section} at ${step.id}`).toEqual([]);
		}
	}
});
