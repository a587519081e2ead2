import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { figureOf, open, stepOf, wheelTo } from './reader.ts';
import { figuresLacking, sentencesLacking, unset } from './words/lacks.ts';
import { print } from './words/printed.ts';
import { inReaderMode } from './words/reader-mode.ts';
import { readTold, type ToldWords } from './words/told.ts';

// The content is read once for all; a whole essay takes its time to be gone through, or printed and read again.
test.describe.configure({ mode: 'default', timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

let steps: ToldWords[] = [];
let credits: string[] = [];
test.beforeAll(async () => {
	({ steps, credits } = await readTold());
});

const sectionsOf = () => [...new Set(steps.map(({ section }) => section))];
const stepsOf = (section: string) => steps.filter((step) => step.section === section);

/** The words that a page shows once everything is opened that a reader may open. */
const shownBy = (page: Page): Promise<string> =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
		return document.body.innerText;
	});

/** Expects a text to tell all of some steps, in order. */
function expectAll(text: string, told: readonly ToldWords[], rendering: string) {
	expect.soft(sentencesLacking(text, told), `${rendering}: sentences`).toEqual([]);
	expect.soft(figuresLacking(text, told), `${rendering}: headings of figures`).toEqual([]);
}

const missingCredits = (text: string) =>
	credits.filter((sentence) => !unset(text).includes(unset(sentence)));

test('the content tells what is looked for', () => {
	expect(steps.length).toBeGreaterThan(29);
	expect(steps.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(150);
	for (const { figure } of steps.slice(1)) expect(figure).toBeTruthy();
	expect(credits.length).toBeGreaterThan(10);
	const [first, second] = steps;
	expect(sentencesLacking('', [first!])).toEqual([
		`${first!.step}: “${first!.sentences[0]}” is missing`,
		`${first!.step}: “${first!.sentences[1]}” is missing`
	]);
	expect(
		sentencesLacking([...second!.sentences, ...first!.sentences].join(' '), [first!, second!])
	).toContain(`${second!.step}: “${second!.sentences[0]}” comes too early`);
});

test('the article has every sentence, and its stages every figure, in order', async ({ page }) => {
	await open(page);
	const text = await shownBy(page);
	expect(sentencesLacking(text, steps)).toEqual([]);
	expect(missingCredits(text)).toEqual([]);
	for (const { section, step, figure } of steps) {
		if (!figure) continue;
		await stepOf(page, step).evaluate((element) => element.scrollIntoView({ block: 'center' }));
		await expect(figureOf(page, section).locator('figcaption .title'), step).toHaveText(figure);
	}
});

test('the deck has every sentence, and its cards every figure, in order', async ({ page }) => {
	await open(page, 'swipe/');
	expect(sentencesLacking(await shownBy(page), steps)).toEqual([]);
	for (const [index, { section, step, figure }] of steps.entries()) {
		if (index > 0) await page.keyboard.press('ArrowRight');
		await expect(stepOf(page, step)).toHaveAttribute('aria-current', 'step');
		if (figure)
			await expect(figureOf(page, section).locator('figcaption .title'), step).toHaveText(figure);
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of ['./', 'swipe/'])
		test(`${address} has every sentence and every figure, in order`, async ({ page }) => {
			await page.goto(address);
			expectAll(await shownBy(page), steps, address);
		});

	test('what is printed has every sentence and every figure, in order', async ({ page }) => {
		await page.goto('./');
		const text = (await print(page)).map(({ words }) => words).join(' ');
		expectAll(text, steps, 'print');
		expect(missingCredits(text)).toEqual([]);
	});
});

test('the flat embeds have every sentence and every figure of their section, in order', async ({
	page
}) => {
	for (const section of sectionsOf()) {
		const address = `embed/${section}/?mode=flat`;
		await page.goto(address);
		await page.locator('html[data-hydrated]').waitFor();
		expectAll(await shownBy(page), stepsOf(section), address);
	}
});

test('what is printed has every sentence and every figure, in order', async ({ page }) => {
	await open(page);
	await wheelTo(page, stepsOf(sectionsOf()[1]!)[2]!.step);
	const text = (await print(page)).map(({ words }) => words).join(' ');
	expectAll(text, steps, 'print');
	expect(missingCredits(text)).toEqual([]);
});

test('reader mode keeps every sentence and every figure’s heading, in order, as served and as hydrated', async ({
	page,
	context
}) => {
	const reader = await context.newPage();
	for (const address of ['./', ...sectionsOf().map((section) => `${section}/`)]) {
		const told = address === './' ? steps : stepsOf(address.slice(0, -1));
		const served = await (await page.request.get(address)).text();
		await open(page, address);
		for (const [state, html] of [
			['as served', served],
			['hydrated', await page.content()]
		] as const) {
			const { textContent } = await inReaderMode(reader, html, page.url());
			expectAll(textContent, told, `${address} in reader mode, ${state}`);
		}
	}
});
