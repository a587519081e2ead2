import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

const ROWS = [
	['overture', 48],
	['thirteen-years', 79],
	['on-the-wheel', 27],
	['loud', 5],
	['eight-films', 8],
	['fairy-tale-to-dawn', 35],
	['windshield', 8]
] as const;

for (const address of ['./', 'swipe/'])
	test(`without script the numbers of every section stand in ${address}, closed until asked`, async ({
		page
	}) => {
		await page.goto(address);
		for (const [section, rows] of ROWS) {
			const details = page.locator(`[data-section="${section}"] [data-numbers]`);
			await expect(details).toHaveCount(1);
			await expect(details.locator('tbody tr')).toHaveCount(rows);
			await expect(details.locator('table').first()).toBeHidden();
			await details.getByText('Show the numbers').click();
			await expect(details.locator('table').first()).toBeVisible();
			for (const text of await details.locator('tbody tr > :last-child').allTextContents())
				expect(text, 'source and date').toMatch(/\S, \S/);
		}
		for (const width of [320, 390, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			expect(
				await page.locator('html').evaluate((root) => root.scrollWidth - window.innerWidth)
			).toBeLessThanOrEqual(0);
		}
		await expect(page.getByRole('button', { name: /^Show the numbers/ })).toHaveCount(0);
	});

test('without script a section’s page and its embed have the numbers with the addresses of their sources', async ({
	page
}) => {
	for (const [section, rows] of ROWS)
		for (const address of [`${section}/`, `embed/${section}/`]) {
			await page.goto(address);
			const details = page.locator('[data-numbers]');
			await details.getByText('Show the numbers').click();
			await expect(details.locator('tbody tr')).toHaveCount(rows);
			const links = await details.locator('tbody a').count();
			if (section !== 'loud') expect(links, address).toBeGreaterThan(0);
		}
});

test('the same table stands in the essay, on the section’s page and in the embed', async ({
	page
}) => {
	const tables: string[][] = [];
	for (const address of ['./', 'swipe/', 'eight-films/', 'embed/eight-films/']) {
		await page.goto(address);
		const table = page.locator('table', { hasText: 'Sean Baker’s 8 features: budgets' });
		const cells = await table.locator('th, td').allTextContents();
		tables.push(cells.map((text) => text.replace(/\s+/g, ' ').trim()));
	}
	expect(tables[0]!.length).toBeGreaterThan(80);
	for (const other of tables) expect(other).toEqual(tables[0]);
});
