import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { open } from './reader.ts';

const SECTIONS = [
	'overture',
	'thirteen-years',
	'on-the-wheel',
	'loud',
	'eight-films',
	'fairy-tale-to-dawn',
	'windshield'
];

const SOURCE = readFileSync(join(import.meta.dirname, '../../src/content/plain.md'), 'utf8');
/** The longest sentence that is easily read, in words. */
const LONGEST = 20;

test('every section is told, under its title, with the way to it in the essay', async ({
	page
}) => {
	await page.goto('plain/');
	const headings = page.getByRole('heading', { level: 2 });
	await expect(headings).toHaveCount(SECTIONS.length);
	expect(await headings.evaluateAll((all) => all.map(({ id }) => id))).toEqual(SECTIONS);
	for (const id of SECTIONS) {
		const section = page.locator(`section[aria-labelledby="${id}"]`);
		expect(await section.locator('.prose p').count(), id).toBeGreaterThan(1);
		await expect(section.getByRole('link', { name: /in the essay$/ })).toHaveAttribute(
			'href',
			/\/#[a-z-]+$/
		);
	}
	await page.getByRole('link', { name: '“Thirteen years” in the essay' }).click();
	await expect(page).toHaveURL(/\/#the-gap$/);
});

test('its figures are filled in from the rows, none is typed, and its sentences are short', async ({
	page
}) => {
	const typed = SOURCE.split('---')[2]
		?.replace(/\{[^}]*\}/g, '')
		.match(/\d+/g);
	expect(typed, 'the ends of the critics’ scales alone').toEqual(['10', '100', '0', '4']);
	await page.goto('plain/');
	const words = (await page.locator('main .prose').allInnerTexts()).join(' ');
	expect(words).not.toMatch(/[{}]/);
	expect(words).toContain('7.4 out of 10');
	const sentences = words.split(/(?<=[.?!:])\s+/);
	expect(sentences.length).toBeGreaterThan(60);
	const long = sentences.filter((sentence) => sentence.split(/\s+/).length > LONGEST);
	expect(long).toEqual([]);
});

test('it is reached from the top, the menu and the end of the essay, and from the deck', async ({
	page
}) => {
	await open(page);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Read it in plain words' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport({ ratio: 1 });
	const end = page.getByRole('link', { name: 'The essay in plain words' });
	await expect(end).toHaveAttribute('href', /\/plain\/$/);
	for (const address of ['./', 'swipe/']) {
		await open(page, address);
		await page.getByText('Sections', { exact: true }).click();
		await page.getByRole('link', { name: 'In plain words', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anora, in plain words');
	}
});

test('it asks for no script, and is printed in black on white without what only leads elsewhere', async ({
	page
}) => {
	await page.goto('plain/');
	await expect(page.locator('script[src], link[rel="modulepreload"]')).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('section .way').first()).toBeHidden();
	await expect(page.locator('.whole')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	const breaks = await page
		.locator('h2')
		.first()
		.evaluate((h2) => getComputedStyle(h2).breakAfter);
	expect(breaks).toBe('avoid');
});
