import { boxOf, run, type Driver } from './driver.ts';
import { expect, test } from './fixtures.ts';
import {
	attributeOf,
	click,
	count,
	expectScene,
	historyLength,
	hashOf,
	named,
	open,
	settled,
	toldSteps
} from './reader.ts';

const next = { selector: 'button', called: 'Next card' };
const previous = { selector: 'button', called: 'Previous card' };

/** Where the deck comes to rest, in cards: a whole number where it stands on one. */
const cardAt = (driver: Driver): Promise<number> =>
	settled(() =>
		run(driver, () => {
			const deck = document.querySelector('[data-deck]')!;
			const place = deck.scrollLeft / deck.getBoundingClientRect().width;
			return Math.abs(place - Math.round(place)) < 0.01 ? Math.round(place) : place;
		})
	);

const currentOf = (driver: Driver) => attributeOf(driver, '[aria-current="step"]', 'data-step');

/** Whether the reader is on the heading of the current card. */
const isOnHeading = (driver: Driver) =>
	run(driver, () => document.activeElement?.matches('[aria-current="step"] :is(h1, h2)') ?? false);

test('buttons and keys turn whole cards, and take the focus to their headings @smoke', async ({
	driver,
	site
}) => {
	const steps = await toldSteps(site);
	const start = steps.findIndex(({ id }) => id === 'by-rating');
	await open(driver, `${site}swipe/#by-rating`);
	const entries = await historyLength(driver);
	async function expectOn(card: number) {
		await expect.poll(() => cardAt(driver)).toBe(card);
		await expect.poll(() => currentOf(driver)).toBe(steps[card]?.id);
		await expect.poll(() => isOnHeading(driver), 'the focus').toBe(true);
		expect(await count(driver, '[data-card]:not([inert])')).toBe(1);
		await expectScene(driver, steps[card]!);
	}
	await expect.poll(() => cardAt(driver)).toBe(start);
	await click(driver, next);
	await expectOn(start + 1);
	await click(driver, previous);
	await expectOn(start);
	await driver.press('ArrowRight');
	await expectOn(start + 1);
	await driver.press('PageDown');
	await driver.press('PageDown');
	await expectOn(start + 3);
	await driver.press('Home');
	await expectOn(0);
	await driver.press('End');
	await expect.poll(() => cardAt(driver)).toBe(steps.length);
	expect(await historyLength(driver)).toBe(entries);
});

test.describe('on a phone', () => {
	test.use({ size: { width: 390, height: 844 } });

	test('every card is reached, stands whole and shows its scene', async ({ driver, site }) => {
		test.setTimeout(300_000);
		const steps = await toldSteps(site);
		await open(driver, `${site}swipe/`);
		const entries = await historyLength(driver);
		for (const [card, step] of steps.entries()) {
			if (card > 0) await click(driver, next);
			await expect.poll(() => cardAt(driver)).toBe(card);
			await expect.poll(() => currentOf(driver)).toBe(step.id);
			await expectScene(driver, step);
			expect(await count(driver, '.stage figure')).toBeLessThanOrEqual(3);
		}
		await expect.poll(() => hashOf(driver)).toBe(`#${steps.at(-1)?.id}`);
		expect(await historyLength(driver)).toBe(entries);
	});
});

test('a tap asks a mark, whose answer closes when the card is turned', async ({ driver, site }) => {
	await open(driver, `${site}swipe/#by-rating`);
	const stage = '[data-section="thirteen-years"] .stage';
	const answers = () => count(driver, `${stage} .tip.open`);
	await expect.poll(() => count(driver, `${stage} .area`)).toBe(1);
	const { left, top, width, height } = await boxOf(
		driver,
		`document.querySelector('${stage} .area')`
	);
	await driver.tap({ x: left + width / 2, y: top + height / 2 });
	await expect.poll(answers).toBe(1);
	await click(driver, next);
	await expect.poll(() => currentOf(driver)).toBe('above-anora');
	await expect.poll(answers).toBe(0);
});

test('the wheel turned sideways swipes, and the deck comes to rest on a whole card', async ({
	driver,
	site
}) => {
	const steps = await toldSteps(site);
	await open(driver, `${site}swipe/#by-rating`);
	const start = steps.findIndex(({ id }) => id === 'by-rating');
	await expect.poll(() => cardAt(driver)).toBe(start);
	for (let turns = 0; turns < 3; turns++) await driver.wheel({ x: 700, y: 300 }, { x: 400, y: 0 });
	let card = start;
	await expect
		.poll(async () => (card = await cardAt(driver)) > start && Number.isInteger(card))
		.toBe(true);
	await expect.poll(() => currentOf(driver)).toBe(steps[card]?.id);
	await expectScene(driver, steps[card]!);
});

test('the deck keeps its card in every size, and when it is loaded again', async ({
	driver,
	site
}) => {
	const steps = await toldSteps(site);
	const at = steps.findIndex(({ id }) => id === 'first-timers');
	await open(driver, `${site}swipe/#first-timers`);
	for (const size of [
		{ width: 844, height: 600 },
		{ width: 600, height: 844 },
		{ width: 1440, height: 900 }
	]) {
		await driver.resize(size);
		await expect.poll(() => cardAt(driver)).toBe(at);
		await expect.poll(() => currentOf(driver)).toBe('first-timers');
	}
	await driver.reload();
	await expect.poll(() => cardAt(driver)).toBe(at);
	await expectScene(driver, named(steps, 'first-timers'));
});
