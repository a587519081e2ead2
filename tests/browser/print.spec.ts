import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, stepOf, toldSteps, wheelTo } from './reader.ts';
import { unset } from './words/lacks.ts';
import { print, type Sheet } from './words/printed.ts';
import { readTold, type ToldWords } from './words/told.ts';

// The content is read once for all; a whole essay takes its time to be printed and read again.
test.describe.configure({ mode: 'default', timeout: 120_000 });

/** Two steps a sheet, the opening and the credits: more would say that the pages have come apart. */
const MOST_SHEETS = 22;
/** What stands on bars and buttons, and is not to be printed. */
const CONTROLS =
	/of 139 min\b|of \d+ steps|Swipe through|Show the numbers|Check this(?!”)|\bPause\b/;

let told: ToldWords[] = [];
test.beforeAll(async () => {
	({ steps: told } = await readTold());
});

/** The scenes of the figures that are to be seen in a step. */
const figuresShown = (page: Page, step: string) =>
	stepOf(page, step)
		.locator('figure[data-chart]:visible')
		.evaluateAll((figures) => figures.map((figure) => (figure as HTMLElement).dataset['scene']));

/** Expects sheets that are numbered, without controls, with every step in one piece: its words and its whole figure. */
function expectSound(sheets: readonly Sheet[]) {
	test.info().annotations.push({ type: 'sheets', description: String(sheets.length) });
	expect(sheets.length).toBeLessThanOrEqual(MOST_SHEETS);
	for (const [index, { words, foot }] of sheets.entries()) {
		expect(unset(foot), `the foot of sheet ${index + 1}`).toBe(`${index + 1}NeontoDawn`);
		expect(words, `sheet ${index + 1}`).not.toMatch(CONTROLS);
	}
	const pages = sheets.map(({ words }) => unset(words));
	for (const { step, sentences, figure, source } of told) {
		if (!figure || !source) continue;
		const whole = pages.filter((page) =>
			[...sentences, figure, source].every((words) => page.includes(unset(words)))
		);
		expect(whole.length, `sheets with all of ${step}`).toBe(1);
	}
}

test('printed from the middle of a section, a tip and the menu open, every step is on one sheet with its figure, and nothing is there to press', async ({
	page
}) => {
	await open(page);
	await wheelTo(page, 'above-anora');
	const stage = page.locator('[data-section="thirteen-years"] .stage');
	await stage.getByRole('button', { name: /^Marks of/ }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(stage.locator('.tip.open')).toBeVisible();
	await page.getByText('Sections', { exact: true }).click();
	const sheets = await print(page);
	expectSound(sheets);
	const { href } = new URL('data/', page.url());
	expect(unset(sheets.at(-1)!.words), 'addresses are written out').toContain(
		unset(`Every figure, source and check (${href})`)
	);

	await wheelTo(page, 'the-gap');
	await expect(page.locator('.printed:visible'), 'the page is as it was').toHaveCount(0);
});

test('printed on Letter from its end, by a tool that lays it out for print and says nothing, the article is the same piece', async ({
	page
}) => {
	await page.addInitScript(() =>
		addEventListener('beforeprint', (event) => event.stopImmediatePropagation(), true)
	);
	await open(page, './#grit');
	await page.emulateMedia({ media: 'print' });
	// It is laid out before it is printed, as such tools do.
	await expect(page.locator('.printed:visible').first()).toBeAttached();
	expectSound(await print(page, 'Letter'));
});

test('on paper every step has its own figure once, in its own scene, in the light of snow on white', async ({
	page
}) => {
	await open(page);
	const steps = await toldSteps(page);
	await page.emulateMedia({ media: 'print' });
	// The page hears of it in a task to come.
	await expect(page.locator('.printed:visible').first()).toBeAttached();
	for (const { id, scene } of steps.slice(1))
		expect(await figuresShown(page, id), id).toEqual([scene]);
	await expect(page.locator('figure[data-chart]:visible')).toHaveCount(steps.length - 1);
	await expect(
		page.locator('header, .stage, button, canvas').filter({ visible: true })
	).toHaveCount(0);
	const grounds = await page.locator('[data-light]:visible').evaluateAll((lit) =>
		lit.map((element) => {
			const { backgroundColor, color } = getComputedStyle(element);
			return `${color} on ${backgroundColor}`;
		})
	);
	expect([...new Set(grounds)]).toEqual(['rgb(20, 22, 27) on rgb(255, 255, 255)']);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the same is printed', async ({ page }) => {
		await page.goto('./');
		expectSound(await print(page));
	});
});

test('the deck is printed as the same piece, wherever it stands', async ({ page }) => {
	await open(page, 'swipe/#by-rating');
	expectSound(await print(page));
});

test('a section, and an embed of it in any mode that turns or plays, are printed step by step', async ({
	page
}) => {
	const steps = told.filter(({ section }) => section === 'eight-films');
	for (const address of [
		'eight-films/',
		'embed/eight-films/',
		'embed/eight-films/?mode=flat',
		'embed/eight-films/?mode=scroll',
		'embed/eight-films/?theme=dark'
	]) {
		await open(page, address);
		const pages = (await print(page)).map(({ words }) => unset(words));
		for (const { step, sentences, figure } of steps)
			expect(
				pages.filter((words) =>
					[...sentences, figure ?? ''].every((told) => words.includes(unset(told)))
				).length,
				`sheets of ${address} with all of ${step}`
			).toBe(1);
	}
});
