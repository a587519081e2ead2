import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const open = async (page: Page, query = '') => {
	await page.goto(`explore/${query}`);
	await page.locator('html[data-hydrated]').waitFor();
};
const figure = (page: Page) => page.locator('.explorer figure');
const says = (page: Page) => page.locator('.says');
const search = (page: Page) => page.getByRole('combobox', { name: /^Find a film/ });
/** Waits until the drawing has arrived at what was chosen. */
const settled = (page: Page) => expect(figure(page)).toHaveAttribute('aria-busy', 'false');
/** What is drawn: every mark where it stands, and every word. */
const picture = async (page: Page) => {
	await settled(page);
	return figure(page).locator('svg.drawing').innerHTML();
};

test('what is chosen is drawn, said in words, and in the address', async ({ page }) => {
	await open(page);
	await expect(says(page)).toContainText('Anora: 7.4 of 10, joint 15th of 24, 2000 to 2024.');
	await page.getByRole('radio', { name: 'Critics' }).check();
	await expect(figure(page)).toContainText('Winners since 2000, by critics’ score');
	await page.getByLabel('Winners since', { exact: true }).selectOption('1989');
	await page.getByLabel('Only American-led').check();
	await expect(says(page)).toContainText(
		'Anora: 91 of 100, 2nd of 8 American-led winners, 1989 to 2024.'
	);
	await expect(figure(page).locator('svg.drawing')).toHaveAccessibleName(
		/American-led winners at Cannes since 1989.*All others are dimmed/
	);
	await expect(page).toHaveURL(/\/explore\/\?chart=winners&by=critics&since=1989&only=american$/);
	await settled(page);
	const parasite = figure(page).locator('[data-key="parasite"]');
	expect(Number(await parasite.getAttribute('opacity'))).toBeLessThan(0.2);
});

test('two films that are looked for are held against each other, and taken out again', async ({
	page
}) => {
	await open(page);
	await search(page).fill('parasi');
	await page.getByRole('option', { name: /^Parasite/ }).click();
	await expect(says(page)).toContainText(
		'Anora: 7.4 of 10. Parasite: 8.5 of 10. Parasite stands 1.1 higher.'
	);
	await settled(page);
	await expect(figure(page).locator('[data-label="called-parasite"]')).toHaveText('Parasite 8.5');
	await expect(page).toHaveURL(/films=anora,parasite$/);

	await page.getByRole('button', { name: 'Take out Anora' }).click();
	await expect(says(page)).toContainText('Parasite: 8.5 of 10, joint 1st of 20, 2000 to 2019.');
	await page.getByRole('button', { name: 'Take out Parasite' }).click();
	await expect(says(page)).toContainText('25 winners since 2000, from Titane');
	await expect(page).toHaveURL(/films=$/);
});

test('an address that is shared shows the same picture, and so does a reload', async ({
	page,
	context
}) => {
	const query = '?chart=winners&by=takings&since=1955&films=parasite,taxi-driver';
	await open(page, query);
	await expect(says(page)).toContainText('Which of them took more is not known.');
	const first = await picture(page);
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	expect(await picture(page)).toBe(first);

	const other = await context.newPage();
	await open(other, query);
	await expect(says(other)).toContainText('Which of them took more is not known.');
	expect(await picture(other)).toBe(first);
});

test('a drawing that comes piece by piece says so until all of it is there', async ({ page }) => {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
	await page.addInitScript(() => {
		const shown = () => document.querySelector('.explorer figure[aria-busy="false"] svg.drawing');
		const look = () => {
			const drawing = shown();
			if (!drawing) return requestAnimationFrame(look);
			document.documentElement.dataset.leaves = `${drawing.querySelectorAll('*').length}`;
			return 0;
		};
		requestAnimationFrame(look);
	});
	await open(page);
	const html = page.locator('html[data-leaves]');
	await html.waitFor();
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await page.waitForTimeout(500);
	const all = await figure(page).locator('svg.drawing *').count();
	await expect(html).toHaveAttribute('data-leaves', `${all}`);
});

test('the link that is copied is the address', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '?chart=career&by=budget&films=anora,tangerine');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Copied')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('back leaves the page, however much was chosen', async ({ page }) => {
	await page.goto('embeds/');
	await open(page);
	await page.getByRole('radio', { name: 'Takings' }).check();
	await expect(page).toHaveURL(/by=takings/);
	await page.getByRole('radio', { name: 'Line-up' }).check();
	await expect(page).toHaveURL(/chart=lineup/);
	await page.goBack();
	await expect(page).toHaveURL(/\/embeds\/$/);
});

test('each chart keeps what was chosen of it, under its own light', async ({ page }) => {
	await open(page);
	await page.getByRole('radio', { name: 'Takings' }).check();
	await page.getByRole('radio', { name: 'Line-up' }).check();
	await expect(page.locator('[data-light="night"]')).toBeVisible();
	await expect(says(page)).toContainText('Anora: 3.3 of 4, joint 2nd of 22.');
	await page.getByRole('radio', { name: 'Votes' }).check();
	await expect(page.getByLabel('Only prize-winners')).toBeDisabled();
	await expect(says(page)).toContainText('6 × 4, 4 × 3, 1 × 2, and 1 × 1 of 4');
	await page.getByRole('radio', { name: 'Eight films' }).check();
	await expect(page.locator('[data-light="dawn"]')).toBeVisible();
	await page.getByRole('radio', { name: 'Winners' }).check();
	await expect(figure(page)).toContainText('by takings');
	await expect(page).toHaveURL(/\?chart=winners&by=takings$/);
});

test('an address that asks for what is not to be had is told so', async ({ page }) => {
	await open(page, '?chart=winners&by=stars&films=jaws,parasite');
	const told = page.locator('.complaints');
	await expect(told).toContainText('by is “stars”, expected one of viewers, critics, takings');
	await expect(told).toContainText('films has “jaws”, which is no film of this chart');
	await expect(says(page)).toContainText('Parasite: 8.5 of 10');
	await page.getByRole('radio', { name: 'Critics' }).check();
	await expect(told).toBeEmpty();
});

test('a mark answers with its value and who gave it', async ({ page }) => {
	await open(page);
	await settled(page);
	await page.getByRole('button', { name: /^Marks of/ }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(figure(page).locator('.tip')).toContainText('Dancer in the Dark, 2000');
	await expect(figure(page).locator('.tip')).toContainText('from viewers');
});

test('by keys alone a reader chooses, finds and compares', async ({ page, isMobile }) => {
	test.skip(isMobile, 'a phone has no keys');
	await open(page);
	await page.getByRole('radio', { name: 'Viewers' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: 'Critics' })).toBeChecked();
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Winners since', { exact: true })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(page.getByLabel('Only American-led')).toBeChecked();
	await page.keyboard.press('Tab');
	await expect(search(page)).toBeFocused();
	await page.keyboard.type('pulp');
	await expect(search(page)).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('ArrowDown');
	await expect(search(page)).toHaveAttribute('aria-activedescendant', /-0$/);
	await page.keyboard.press('Enter');
	await expect(search(page)).toHaveAttribute('aria-expanded', 'false');
	await expect(says(page)).toContainText('Pulp Fiction stands 3 higher.');
	await expect(page).toHaveURL(/by=critics&only=american&films=anora,pulp-fiction$/);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(search(page)).toBeFocused();
	await expect(page).toHaveURL(/films=pulp-fiction$/);
	await page.keyboard.type('zzz');
	await expect(page.getByText('No film of that name here')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByText('No film of that name here')).toBeHidden();
});

test('where motion is unwelcome the drawing is there at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	const busy = await figure(page).evaluate(async (element) => {
		let seen = false;
		new MutationObserver(() => (seen ||= element.getAttribute('aria-busy') === 'true')).observe(
			element,
			{ attributes: true }
		);
		document.querySelector<HTMLInputElement>('input[value="critics"]')?.click();
		for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
		return seen;
	});
	await expect(figure(page)).toContainText('by critics’ score');
	expect(busy).toBe(false);
});

for (const chart of ['winners', 'lineup', 'career'])
	test(`nobody is left out of ${chart}`, async ({ page }) => {
		await open(page, `?chart=${chart}`);
		await settled(page);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
	});

for (const width of [320, 390])
	test(`${width} px wide nothing scrolls sideways, and the drawing has half of the screen`, async ({
		page
	}) => {
		const height = width === 320 ? 568 : 844;
		await page.setViewportSize({ width, height });
		for (const query of [
			'?films=the-wind-that-shakes-the-barley,uncle-boonmee-who-can-recall-his-past-lives',
			'?chart=lineup&by=votes&films=three-kilometres-to-the-end-of-the-world,anora',
			'?chart=career&by=budget'
		]) {
			await open(page, query);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, query).toBeLessThanOrEqual(width);
			const plot = await figure(page).locator('.plot').boundingBox();
			expect(plot?.height, query).toBeGreaterThanOrEqual(height / 2);
		}
	});

test.describe('in the article', () => {
	test('the chart opens after its last step, and leaves the address alone', async ({ page }) => {
		await page.goto('thirteen-years/');
		await page.locator('html[data-hydrated]').waitFor();
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		const button = page.getByRole('button', { name: 'Open the chart here' });
		await button.scrollIntoViewIfNeeded();
		const address = page.url();
		await button.click();
		await expect(page.getByRole('heading', { name: 'Now explore it yourself' })).toBeFocused();
		await page.getByRole('radio', { name: 'Critics' }).check();
		await expect(says(page)).toContainText('Anora: 91 of 100');
		expect(page.url()).toBe(address);
		expect(fetched.length).toBeGreaterThan(0);
		await expect(page.getByRole('link', { name: 'On a page of its own' })).toHaveAttribute(
			'href',
			/\/explore\/\?chart=winners&by=critics$/
		);
	});

	test('all three sections invite, and no other', async ({ page }) => {
		const html = await (await page.request.get('./')).text();
		const invited = html.match(/explore\/\?chart=[a-z]+/g) ?? [];
		expect(invited.map((link) => link.replace(/.*=/, ''))).toEqual(['winners', 'lineup', 'career']);
	});
});

test.describe('a mark of one’s own', () => {
	const slider = (page: Page) => page.getByRole('slider', { name: /^Your mark/ });
	const place = async (page: Page) => {
		await page.getByText('First place your own').click();
		await slider(page).fill('8.2');
		await page.getByRole('button', { name: 'Hold it against the others' }).click();
	};
	const VERDICT =
		'You say 8.2 of 10; viewers say 7.4, 0.8 less; critics 91 of 100, on a scale of their own.';

	test('is held against others, kept over a reload, and forgotten', async ({ page }) => {
		await open(page);
		await place(page);
		await expect(page.getByText(VERDICT)).toBeFocused();
		await expect(page.getByText('Kept on this device only.')).toBeVisible();

		await page.reload();
		await page.locator('html[data-hydrated]').waitFor();
		await page.getByText('First place your own').click();
		await expect(page.getByText(VERDICT)).toBeVisible();

		await page.getByRole('button', { name: 'Forget it' }).click();
		await expect(page.getByText('It is forgotten.')).toBeVisible();
		await expect(slider(page)).toBeFocused();
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.reload();
		await page.locator('html[data-hydrated]').waitFor();
		await page.getByText('First place your own').click();
		await expect(slider(page)).toHaveValue('5');
	});

	test('is placed by keys, a tenth at a time', async ({ page }) => {
		await open(page);
		await page.getByText('First place your own').click();
		await slider(page).focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(slider(page)).toHaveAttribute('aria-valuetext', '5.2 of 10');
		await page.keyboard.press('End');
		await expect(slider(page)).toHaveAttribute('aria-valuetext', '10.0 of 10');
	});

	test('where a browser keeps nothing lasts as long as the page, which says so', async ({
		page
	}) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('refused', 'SecurityError');
				}
			});
		});
		await open(page);
		await place(page);
		await expect(page.getByText(VERDICT)).toBeVisible();
		await expect(page.getByText('This browser keeps nothing')).toBeVisible();
		await page.getByRole('button', { name: 'Forget it' }).click();
		await expect(slider(page)).toHaveValue('5');
	});

	test('is asked for before the ratings in the article, and nothing waits for it', async ({
		page
	}) => {
		await page.goto('./');
		await page.locator('html[data-hydrated]').waitFor();
		await page.locator('.question').scrollIntoViewIfNeeded();
		await slider(page).fill('7.4');
		await page.getByRole('button', { name: 'Hold it against the others' }).click();
		await expect(page.getByText('viewers say 7.4, just as you do')).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).include('.question').analyze();
		expect(violations).toEqual([]);
		await expect(page.locator('[data-step="by-rating"]')).toBeAttached();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page reads: a picture of each chart, what it says, and the way to its numbers', async ({
		page
	}) => {
		await page.goto('explore/');
		const stills = page.locator('.stills');
		await expect(stills.locator('p').first()).toBeVisible();
		await expect(stills).toContainText('needs JavaScript');
		await expect(stills.locator('figure svg.drawing')).toHaveCount(3);
		await expect(stills).toContainText('Anora: 7.4 of 10, joint 15th of 24');
		await expect(stills.locator('a[href$="data/"]')).toHaveCount(3);
		await expect(page.locator('input, button')).toHaveCount(0);
	});
});
