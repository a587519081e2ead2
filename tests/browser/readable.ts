import { expect, type Page } from '@playwright/test';

/** How long (milliseconds) a page that is served badly may take to be read, in a busy browser. */
const PATIENCE = 20_000;

/** Waits until a page answers, or knows that it never will. */
export async function settled(page: Page): Promise<'alive' | 'plain'> {
	const root = page.locator(
		'html:is([data-hydrated], [data-plain], [data-mode="flat"], :not([data-mode]):has(#embed))'
	);
	await root.waitFor({ timeout: PATIENCE });
	return (await page.locator('html[data-hydrated]').count()) ? 'alive' : 'plain';
}

/** The ids of the steps whose words nobody can read where they stand. */
const unreadable = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const isSeen = (element: Element) =>
			element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
		return [...document.querySelectorAll<HTMLElement>('[data-step]')]
			.filter((step) => {
				const words = [...step.querySelectorAll('p')].filter(isSeen);
				const { width } = step.getBoundingClientRect();
				return width < 100 || words.every((part) => part.getBoundingClientRect().height < 10);
			})
			.map((step) => step.dataset.step ?? '');
	});

/** What is drawn on the screen: the marks of the largest figure on it. */
const drawnOnScreen = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const figures = [...document.querySelectorAll('figure[data-chart]')].filter((figure) => {
			const { top, bottom, width } = figure.getBoundingClientRect();
			return figure.checkVisibility() && width > 100 && bottom > 0 && top < innerHeight;
		});
		const marks = figures.map((figure) => figure.querySelectorAll('svg *').length);
		return Math.max(0, ...marks);
	});

/** The widest and highest drawing on the page, in parts of the screen's width and height. */
const largest = (page: Page): Promise<{ wide: number; high: number }> =>
	page.evaluate(() => {
		const boxes = [...document.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect());
		return {
			wide: Math.max(0, ...boxes.map(({ width }) => width / innerWidth)),
			high: Math.max(0, ...boxes.map(({ height }) => height / innerHeight))
		};
	});

/** How many marks there are in a picture that is not blank. */
const MARKS = 10;

/** Expects every step of the page to be read, and a figure to be seen at the step of an id. */
export async function expectReadable(page: Page, id: string, what: string): Promise<void> {
	expect(await page.locator('[data-step]').count(), what).toBeGreaterThan(2);
	expect(await unreadable(page), `${what}: steps without words`).toEqual([]);
	await page.evaluate((step) => {
		location.hash = step;
		document.getElementById(step)?.scrollIntoView({ behavior: 'instant', block: 'center' });
	}, id);
	await expect
		.poll(() => drawnOnScreen(page), { message: `${what}: figure at ${id}`, timeout: PATIENCE })
		.toBeGreaterThan(MARKS);
	const { wide, high } = await largest(page);
	expect(wide, `${what}: width of the largest drawing`).toBeLessThan(1.3);
	expect(high, `${what}: height of the largest drawing`).toBeLessThan(1.3);
}
