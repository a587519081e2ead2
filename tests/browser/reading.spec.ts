import type { Page } from '@playwright/test';
import { cardAt } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { expectScene, figureOf, open, still, stepOf, toldSteps } from './reader.ts';

/** Least height and width, in CSS pixels, and what the frame around a few of them may take of it. */
const TOUCH = 44;
const FRAME = 2;

/** What may stand in a figure, of all roles. */
const ROLES = ['text', 'img', 'button', 'paragraph'];

test('every scene of every chart is heard as one name, one summary of its own, and its numbers', async ({
	page
}) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const steps = (await toldSteps(page)).filter(({ scene }) => scene !== '');
	await open(page);
	/** What was heard first of each scene: steps that share a picture share its words. */
	const heard = new Map<string, string>();
	for (const step of steps) {
		const figure = figureOf(page, step.section);
		await stepOf(page, step.id).evaluate((element) => element.scrollIntoView({ block: 'center' }));
		await expectScene(page, step);
		const tree = await figure.ariaSnapshot();
		const roles = [...tree.matchAll(/^ {2}- '?(\w+)/gm)].map(([, role]) => role ?? '');
		expect(
			roles.filter((role) => !ROLES.includes(role)),
			`${step.id}: ${tree}`
		).toEqual([]);
		const count = (role: string) => roles.filter((each) => each === role).length;
		// The heading; a drawing that is lettering is told in it as well.
		expect(count('text'), step.id).toBe(1);
		expect(count('img'), step.id).toBeLessThanOrEqual(1);
		expect(tree, step.id).toContain('button "Show the numbers of');
		const summary = await figure.evaluate((element) =>
			(
				element.querySelector('svg[role="img"]')?.getAttribute('aria-label') ??
				element.querySelector('figcaption .heard')?.textContent ??
				''
			).trim()
		);
		expect(summary.length, step.id).toBeGreaterThan(60);
		const told = `${await figure.locator('figcaption').textContent()} ${summary}`;
		const scene = `${step.section} ${step.scene}`;
		if (heard.get(scene) === told) continue;
		expect([...heard.values()], step.id).not.toContain(told);
		heard.set(scene, told);
	}
	expect(heard.size).toBeGreaterThan(20);
});

test('no tick, label or mark of a drawing is heard by itself', async ({ page }) => {
	await open(page, './#takings');
	await expect(figureOf(page, 'thirteen-years').locator('svg text').first()).toBeAttached();
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const heardIn = (id: string): string[] => {
		const node = byId.get(id);
		if (!node) return [];
		const own = node.ignored ? [] : [String(node.name?.value ?? '')];
		return [...own, ...(node.childIds ?? []).flatMap(heardIn)];
	};
	const images = nodes.filter(({ role, ignored }) => !ignored && role?.value === 'image');
	const drawing = images.find(({ name }) => String(name?.value).startsWith('Takings of'));
	expect(drawing).toBeDefined();
	expect((drawing?.childIds ?? []).flatMap(heardIn)).toEqual([]);
});

/** Where the focus is: what it is called, whether any of it can be seen, and whether it stands after the last one. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const memory = window as unknown as { last?: Element };
		const element = document.activeElement;
		if (!element || element === document.body) return null;
		const { left, top, width, height } = element.getBoundingClientRect();
		const isOpen = [0.1, 0.5, 0.9].some((across) =>
			[0.1, 0.5, 0.9].some((down) => {
				const over = document.elementFromPoint(left + width * across, top + height * down);
				// What the pointer passes through is asked for by key alone, and lies over the drawing.
				const passes = getComputedStyle(element).pointerEvents === 'none';
				return (
					over && (element.contains(over) || (passes && element.parentElement?.contains(over)))
				);
			})
		);
		const { last = document.body } = memory;
		const isNext = Boolean(
			last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
		);
		memory.last = element;
		const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
		return { name: name.trim().slice(0, 40), isOpen, isNext };
	});

for (const [width, height] of [
	[1440, 900],
	[390, 844]
] as const)
	test.describe(`on ${width} by ${height}`, () => {
		test.use({ viewport: { width, height } });

		test('the focus goes in the order of reading, and is never hidden by what stays in place', async ({
			page
		}) => {
			test.slow();
			await open(page, './#by-rating');
			await still(page);
			await stepOf(page, 'by-rating').getByRole('link', { name: 'Share' }).focus();
			await focused(page);
			for (let presses = 0; presses < 14; presses++) {
				await page.keyboard.press('Tab');
				await still(page);
				const now = await focused(page);
				expect(now?.isOpen, `${now?.name} can be seen`).toBe(true);
				expect(now?.isNext, `${now?.name} stands after what came before`).toBe(true);
			}
		});

		test('on a card the focus stays on what is seen', async ({ page }) => {
			await open(page, 'swipe/#takings');
			await cardAt(page);
			const names: string[] = [];
			for (let presses = 0; presses < 7; presses++) {
				await page.keyboard.press('Tab');
				const now = await focused(page);
				if (!now) break;
				expect(now.isOpen, now.name).toBe(true);
				names.push(now.name);
			}
			expect(names).toContain('Check this');
		});

		for (const path of [
			'./',
			'swipe/#takings',
			'loud/',
			'embed/thirteen-years/',
			'embed/eight-films/?mode=flat',
			'embed/explore/',
			'explore/',
			'embeds/',
			'data/',
			'plain/'
		])
			test(`whatever can be pressed on ${path} is as large as a finger`, async ({ page }) => {
				await page.goto(path);
				await page.waitForLoadState('networkidle');
				const menu = page.getByText('Sections', { exact: true });
				if (path === './' || path.startsWith('swipe/')) await menu.click();
				const found = await page.evaluate((least) => {
					const asked = 'a[href], button, summary, input, select, textarea';
					const seen = [...document.querySelectorAll(asked)].filter((element) => {
						const { width, right } = element.getBoundingClientRect();
						return (
							element.checkVisibility() && !element.closest('[inert]') && width > 0 && right > 0
						);
					});
					const small = seen.flatMap((element) => {
						const area = (element.closest('label') ?? element).getBoundingClientRect();
						if (area.width >= least && area.height >= least) return [];
						// A link in running text is as high as its line.
						const around = element.parentElement?.textContent?.trim() ?? '';
						const inLine = getComputedStyle(element).display === 'inline';
						if (inLine && around !== element.textContent?.trim()) return [];
						return [`${element.outerHTML.slice(0, 120)} ${area.width} x ${area.height}`];
					});
					return { seen: seen.length, small };
				}, TOUCH - FRAME);
				expect(found.seen).toBeGreaterThan(3);
				expect(found.small).toEqual([]);
			});
	});

/** What WCAG 1.4.12 lets readers set, and what 1.4.10 calls a page at 400 %. */
const SPACED =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const ZOOMED = { width: 320, height: 256 };

test.describe('at 400 %', () => {
	test.use({ viewport: ZOOMED });

	for (const path of ['./#by-rating', 'swipe/#by-rating', 'loud/', 'plain/', 'explore/', 'data/'])
		test(`${path} is read without scrolling sideways, spaced out as well`, async ({ page }) => {
			await page.goto(path);
			await page.waitForLoadState('networkidle');
			const sideways = () =>
				page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			expect(await sideways()).toBeLessThanOrEqual(0);
			await page.evaluate((text) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(text);
				document.adoptedStyleSheets = [sheet];
			}, SPACED);
			expect(await sideways()).toBeLessThanOrEqual(0);
		});
});
