import { stepsIn, type ToldStep } from '../browser/told-steps.ts';
import { boxOf, run, type Content, type Driver, type Point } from './driver.ts';
import { expect } from './fixtures.ts';

export type { ToldStep };

/** How often (milliseconds) we look whether something still moves, and how often it has to stand still. */
const LOOK = 40;
const CALM = 4;
const TURN = 400;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Every step of the essay in order, as it is served. */
export const toldSteps = async (site: string): Promise<ToldStep[]> =>
	stepsIn(await (await fetch(site)).text());

/** The step of a list with an id; the test fails where there is none. */
export function named(steps: readonly ToldStep[], id: string): ToldStep {
	const step = steps.find((told) => told.id === id);
	if (!step) throw new Error(`no step "${id}"`);
	return step;
}

/** Waits until a page answers. */
export const answers = (content: Content) =>
	expect
		.poll(() => run(content, () => document.documentElement.hasAttribute('data-hydrated')))
		.toBe(true);

/** Opens a page of the essay and waits until it answers. */
export async function open(driver: Driver, address: string) {
	await driver.open(address);
	await answers(driver);
}

export const count = (content: Content, selector: string): Promise<number> =>
	run(content, (wanted) => document.querySelectorAll(wanted).length, selector);

/** An attribute of the first element that a selector finds, or null. */
export const attributeOf = (content: Content, selector: string, name: string) =>
	run(
		content,
		(wanted, attribute) => document.querySelector(wanted)?.getAttribute(attribute) ?? null,
		selector,
		name
	);

/** What a place is that nothing moves by: the number that `look` returns, once it stays the same. */
export async function settled(look: () => Promise<number>): Promise<number> {
	let last = await look();
	for (let calm = 0; calm < CALM;) {
		await pause(LOOK);
		const now = await look();
		calm = now === last ? calm + 1 : 0;
		last = now;
	}
	return last;
}

/** Waits until the page does not scroll any more; where it is then, in CSS pixels. */
export const still = (driver: Driver): Promise<number> =>
	settled(() => run(driver, () => window.scrollY));

/** The middle of the window. */
const middle = (driver: Driver): Promise<Point> =>
	run(driver, () => ({ x: Math.round(innerWidth / 2), y: Math.round(innerHeight / 2) }));

/** Turns the wheel over the middle of the window, and waits until the page stands still. */
export async function turn(driver: Driver, pixels: number): Promise<number> {
	await driver.wheel(await middle(driver), { x: 0, y: pixels });
	return still(driver);
}

/** How far (whole CSS pixels) the page has to scroll for a step's middle to come to the window's; 0 where it cannot. */
const distanceTo = (driver: Driver, id: string): Promise<number> =>
	run(
		driver,
		(step) => {
			const { top, height } = document.getElementById(step)!.getBoundingClientRect();
			const far = top + Math.min(height, innerHeight) / 2 - innerHeight / 2;
			const room = document.documentElement.scrollHeight - innerHeight - scrollY;
			return Math.round(Math.max(-scrollY, Math.min(far, room)));
		},
		id
	);

/** Scrolls with the wheel until a step stands in the middle of the window, or as near to it as the page goes. */
export async function wheelTo(driver: Driver, id: string) {
	for (let turns = 0; turns < 200; turns++) {
		const far = await distanceTo(driver, id);
		if (Math.abs(far) < 3) return;
		await turn(driver, Math.sign(far) * Math.min(Math.abs(far), TURN));
	}
	throw new Error(`the wheel did not reach ${id}`);
}

/** The step under the line at which figures change, found from the page as it is laid out. */
const stepUnderLine = (driver: Driver): Promise<string> =>
	run(driver, () => {
		const line = innerHeight * 0.6;
		const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
		const passed = steps.filter((step) => step.getBoundingClientRect().top <= line);
		return (passed.at(-1) ?? steps[0])?.dataset.step ?? '';
	});

/** Expects the live figure of a step's section to have settled on the step's scene. */
export async function expectScene(content: Content, { id, section, scene }: ToldStep) {
	if (scene === '') return;
	await expect
		.poll(
			() => attributeOf(content, `[data-section="${section}"] figure[data-chart]`, 'data-scene'),
			`the figure at ${id}`
		)
		.toBe(scene);
}

/** Expects the reader to be in a step of the article: it lies under the line, and its figure shows its scene. */
export async function expectAt(driver: Driver, step: ToldStep) {
	await expect.poll(() => stepUnderLine(driver)).toBe(step.id);
	await expectScene(driver, step);
}

/** The part of the address that names the step. */
export const hashOf = (driver: Driver): Promise<string> => run(driver, () => location.hash);

export const historyLength = (driver: Driver): Promise<number> => run(driver, () => history.length);

/** How many CSS pixels a page is wider than its window. */
export const overhang = (content: Content): Promise<number> =>
	run(content, () => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});

/** An element that a reader may click: a selector, and its label or words where several answer to that. */
export interface Target {
	selector: string;
	called?: string;
}

/** The middle of what is wanted, brought into view, in the window that holds it; where it is hidden, undefined. */
const placeOf = (content: Content, target: Target): Promise<Point | null> =>
	run(
		content,
		({ selector, called }) => {
			const found = [...document.querySelectorAll(selector)].find(
				(element) =>
					called === undefined ||
					(element.getAttribute('aria-label') ?? element.textContent).trim() === called
			);
			if (!found?.checkVisibility()) return null;
			const isSeen = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
			if (!isSeen(found.getBoundingClientRect()))
				found.scrollIntoView({ block: 'center', behavior: 'instant' });
			const { left, top, width, height } = found.getBoundingClientRect();
			return { x: left + width / 2, y: top + height / 2 };
		},
		target
	);

/** Waits for what is wanted to be there, and clicks on its middle; `frame` is an expression for the frame it is in. */
export async function click(driver: Driver, target: Target, frame?: string) {
	const content = frame ? await driver.inside(frame) : driver;
	await expect.poll(() => placeOf(content, target), JSON.stringify(target)).not.toBeNull();
	const place = (await placeOf(content, target))!;
	if (!frame) return driver.click(place);
	const before = await boxOf(driver, frame);
	// The frame's window may be higher than its host's.
	await run(
		driver,
		(y) => {
			if (y < 0 || y > innerHeight) scrollBy({ top: y - innerHeight / 2, behavior: 'instant' });
		},
		before.top + place.y
	);
	await driver.clickInside(frame, place);
}
