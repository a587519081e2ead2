import { expect, type Locator, type Page } from '@playwright/test';
import { stepsIn, type ToldStep } from './told-steps.ts';

export type { ToldStep };

/** Every step of the essay in order, as it is served. */
export const toldSteps = async (page: Page): Promise<ToldStep[]> =>
	stepsIn(await (await page.request.get('./')).text());

/** Opens the essay and waits until it answers. */
export async function open(page: Page, address = './') {
	await page.goto(address);
	await page.locator('html[data-hydrated]').waitFor();
}

export const stepOf = (page: Page, id: string): Locator => page.locator(`[data-step="${id}"]`);

/** The figure on the stage of a section. */
export const figureOf = (page: Page, section: string): Locator =>
	page.locator(`[data-section="${section}"] figure[data-chart]`);

/** The step under the trigger line, found from the page as it is laid out. */
export const stepUnderLine = (page: Page, line = 0.6): Promise<string> =>
	page.evaluate((part) => {
		const y = window.innerHeight * part;
		const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
		const passed = steps.filter((step) => step.getBoundingClientRect().top <= y);
		return (passed.at(-1) ?? steps[0])?.dataset.step ?? '';
	}, line);

/** Waits until nothing scrolls any more. */
export async function still(page: Page) {
	await page.evaluate(async () => {
		let last = -1;
		let calm = 0;
		while (calm < 4) {
			await new Promise(requestAnimationFrame);
			calm = window.scrollY === last ? calm + 1 : 0;
			last = window.scrollY;
		}
	});
}

/** How far (CSS pixels) the page must scroll for a step's middle to come to the middle of the window. */
const distanceTo = (page: Page, id: string): Promise<number> =>
	stepOf(page, id).evaluate((step) => {
		const { top, height } = step.getBoundingClientRect();
		return top + Math.min(height, window.innerHeight) / 2 - window.innerHeight / 2;
	});

const TURN = 400;
/** How long (milliseconds) a turn of the wheel may take to show in a busy browser. */
const LATENCY = 5000;

/** Turns the wheel, and waits for what comes of it; false where the page cannot scroll on. */
async function turn(page: Page, pixels: number): Promise<boolean> {
	const { from, room } = await page.evaluate((by) => {
		const { scrollHeight } = document.documentElement;
		const end = by < 0 ? 0 : scrollHeight - window.innerHeight;
		return { from: window.scrollY, room: Math.abs(end - window.scrollY) };
	}, pixels);
	if (room < 1) return false;
	await page.mouse.wheel(0, pixels);
	await page.waitForFunction((before) => window.scrollY !== before, from, { timeout: LATENCY });
	await still(page);
	return true;
}

/** Scrolls with the wheel until a step stands in the middle of the window. */
export async function wheelTo(page: Page, id: string) {
	const size = page.viewportSize();
	await page.mouse.move((size?.width ?? 0) / 2, (size?.height ?? 0) / 2);
	for (let turns = 0; turns < 400; turns++) {
		const far = await distanceTo(page, id);
		if (Math.abs(far) < 2) return;
		if (!(await turn(page, Math.sign(far) * Math.min(Math.abs(far), TURN)))) return;
	}
	throw new Error(`the wheel did not reach ${id}`);
}

/** Expects the figure of a step's section to have settled on the step's scene. */
export async function expectScene(page: Page, { id, section, scene }: ToldStep) {
	if (scene === '') return;
	await expect(figureOf(page, section), `the figure at ${id}`).toHaveAttribute('data-scene', scene);
}

/** Expects the reader to be in a step: it lies under the line, and its figure shows its scene. */
export async function expectAt(page: Page, step: ToldStep) {
	await expect.poll(() => stepUnderLine(page)).toBe(step.id);
	await expectScene(page, step);
}

/** The step of a list with an id; the test fails where there is none. */
export function named(steps: readonly ToldStep[], id: string): ToldStep {
	const step = steps.find((told) => told.id === id);
	if (!step) throw new Error(`no step "${id}"`);
	return step;
}

/** Expects a drawing that the reader leaves far behind and comes back to to be the same, in the size of the window. */
export async function expectSameDrawing(page: Page, goTo: (id: string) => Promise<void>) {
	await goTo('by-rating');
	const figure = figureOf(page, 'thirteen-years');
	await figure.evaluate((drawn) => drawn.setAttribute('data-seen', ''));
	await goTo('a-key');
	await expect(figure).toHaveCount(0);

	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	await page.setViewportSize({ width: width - 40, height });
	await goTo('takings');
	await expect(figure).toHaveAttribute('data-seen', '');
	const spare = () =>
		figure.evaluate((drawn) => {
			const plot = drawn.querySelector('.plot')?.clientWidth ?? 0;
			return plot - (drawn.querySelector<SVGSVGElement>('.drawing')?.viewBox.baseVal.width ?? 0);
		});
	await expect.poll(spare).toBe(0);
	await expect(figure.locator('.drawing path').first()).toBeVisible();
}
