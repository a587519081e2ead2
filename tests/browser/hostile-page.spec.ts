import type { Page } from '@playwright/test';
import { deckOf, drag, next } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { expectReadable, settled } from './readable.ts';
import { figureOf, open, wheelTo } from './reader.ts';
import { serveSite } from './site-server.ts';

test.describe.configure({ timeout: 120_000 });

/** Wraps every text of a page as a browser's translation does: the text is a new one, the old one is gone. */
function translate() {
	const skipped = 'script, style, noscript, textarea, svg, font, [translate="no"]';
	const wrap = (text: Node) => {
		if (!text.nodeValue?.trim() || text.parentElement?.closest(skipped)) return;
		const outer = document.createElement('font');
		const inner = outer.appendChild(document.createElement('font'));
		inner.textContent = `¡${text.nodeValue.trim()}!`;
		text.parentNode?.replaceChild(outer, text);
	};
	const within = (root: Node) => {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const texts: Node[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode);
		texts.forEach(wrap);
	};
	document.documentElement.lang = 'es';
	document.documentElement.classList.add('translated-ltr');
	within(document.body);
	// What is new has to be asked for: its translation comes later.
	new MutationObserver((changes) =>
		setTimeout(() => {
			for (const { addedNodes } of changes)
				for (const node of addedNodes)
					if (node instanceof Element) within(node);
					else if (node instanceof Text) wrap(node);
		}, 300)
	).observe(document.body, { childList: true, subtree: true });
}

/** What extensions do to a page: attributes, elements at its ends and in its midst, a frame. */
function extend() {
	document.documentElement.setAttribute('data-extension', 'on');
	document.body.setAttribute('data-gr-ext-installed', '');
	document.head.append(document.createElement('style'));
	document.body.prepend(document.createElement('extension-bar'));
	document.body.append(document.createElement('iframe'));
	for (const heading of document.querySelectorAll('h2, h3')) {
		const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
		icon.style.width = '16px';
		icon.style.height = '16px';
		heading.append(icon);
	}
	for (const field of document.querySelectorAll('input, textarea')) {
		const wrapper = document.createElement('span');
		field.replaceWith(wrapper);
		wrapper.append(field);
	}
	document.querySelector('main section')?.append(document.createElement('extension-button'));
	document.querySelector('header svg, footer svg')?.remove();
}

/** Opens a page whose script waits until its document has been changed. */
async function openChanged(page: Page, address: string, change: () => void) {
	let release = () => undefined as void;
	const changed = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await changed;
		await route.continue();
	});
	await page.goto(address, { waitUntil: 'commit' });
	await page.waitForFunction(() => document.readyState !== 'loading');
	await page.evaluate(change);
	release();
	expect(await settled(page)).toBe('alive');
}

async function readOn(page: Page) {
	await wheelTo(page, 'by-rating');
	const figure = figureOf(page, 'thirteen-years');
	await expect(figure).toHaveAttribute('data-scene', 'rating');
	await expect(figure.locator('figcaption')).toContainText('by viewers’ rating');
	await expect(figure.locator('figcaption')).not.toContainText('by takings');
	await page.getByText('Sections').first().click();
	await expect(page.locator('details[open] a').first()).toBeVisible();
	await page.keyboard.press('Escape');
}

async function turnOn(page: Page) {
	for (let card = 1; card < 5; card++) {
		await next(page).click();
		await expect(page.locator('.count')).toContainText(`${card + 1} of`);
		await expect(page.locator('.count')).not.toContainText(new RegExp(`\\b${card} of`));
	}
	await expect(deckOf(page).locator('figure svg path').first()).toBeAttached();
}

/** Takes the cards to one of them. */
async function goToCard(page: Page, id: string) {
	await page.evaluate((step) => (location.hash = step), id);
	await expect(page.locator(`[data-step="${id}"]`)).toHaveAttribute('aria-current', 'step');
}

const CHANGES = { 'a translation': translate, 'an extension': extend };

for (const [who, change] of Object.entries(CHANGES)) {
	test.describe(`before the script comes, ${who}`, () => {
		// What is in the way is thrown out, and the page drawn anew: Svelte says so.
		test.use({ forgiven: change === extend ? /hydration_mismatch|Failed to hydrate/ : undefined });

		test('may change the essay, which goes on', async ({ page }) => {
			await openChanged(page, './', change);
			await readOn(page);
		});

		test('may change the cards, which go on', async ({ page }) => {
			await openChanged(page, 'swipe/', change);
			await turnOn(page);
		});
	});

	test(`the essay goes on where ${who} changes it while it is read`, async ({ page }) => {
		await open(page);
		await page.evaluate(change);
		await readOn(page);
	});

	test(`the cards go on where ${who} changes them while they are read`, async ({ page }) => {
		await open(page, 'swipe/');
		await page.evaluate(change);
		await turnOn(page);
	});
}

/** What a browser may lack or refuse, each as a change of the window before the page's own scripts run. */
const LACKS: Record<string, () => void> = {
	'no IntersectionObserver': () => Object.assign(window, { IntersectionObserver: undefined }),
	'no ResizeObserver': () => Object.assign(window, { ResizeObserver: undefined }),
	'no matchMedia': () => Object.assign(window, { matchMedia: undefined }),
	'no requestIdleCallback': () =>
		Object.assign(window, { requestIdleCallback: undefined, cancelIdleCallback: undefined }),
	'no scrollend': () => {
		delete (window as { onscrollend?: unknown }).onscrollend;
		const { addEventListener } = EventTarget.prototype;
		EventTarget.prototype.addEventListener = function (
			...[type, ...rest]: Parameters<typeof addEventListener>
		) {
			if (type !== 'scrollend') addEventListener.call(this, type, ...rest);
		};
	},
	'no fonts to ask for, and no workers': () => {
		Object.defineProperty(Document.prototype, 'fonts', { value: undefined });
		Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
	},
	'no storage and no cookies': () => {
		const refuse = {
			get() {
				throw new DOMException('Access is denied.', 'SecurityError');
			}
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, refuse);
		Object.defineProperty(Document.prototype, 'cookie', refuse);
	},
	'a clock that stands at 1970': () => {
		Date.now = () => 0;
	},
	'a clock that stands at 2099': () => {
		Date.now = () => Date.UTC(2099, 0);
	}
};

for (const [lack, take] of Object.entries(LACKS))
	test(`all is read and seen with ${lack}`, async ({ context }) => {
		await context.addInitScript(take);
		for (const address of ['./', 'swipe/', 'embed/thirteen-years/']) {
			const page = await context.newPage();
			await page.goto(address);
			await settled(page);
			await expectReadable(page, 'by-rating', `${address} with ${lack}`);
			await page.close();
		}
	});

test.describe('by finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	for (const lack of ['nothing', 'no scrollend'])
		test(`with ${lack} missing the title is swiped away to the cards`, async ({ page }) => {
			await page.addInitScript(LACKS[lack] ?? (() => undefined));
			await open(page);
			await drag(page, [0.9, 0.7], [0.1, 0.7]);
			await expect(page).toHaveURL(/swipe\/$/);
		});
});

test.describe('a chart that does not come', () => {
	test.use({ forgiven: /./ });

	/** How long (milliseconds) a deck takes at most to come to rest, and to ask for what it lacks. */
	const RESTED = 1000;

	for (const [address, figure, goTo] of [
		['./', '[data-section="thirteen-years"] .stage figure', wheelTo],
		['swipe/', '[data-section="thirteen-years"] .stage figure', goToCard]
	] as const)
		test(`is fetched once more when ${address} is asked to, and the place is kept`, async ({
			page
		}) => {
			const scripts = '**/*.js';
			await open(page, address);
			await page.route(scripts, (route) => route.abort());
			await goTo(page, 'by-rating');
			await expect(page.locator(figure)).toHaveClass(/still/);
			const again = page
				.locator('[data-section="thirteen-years"]')
				.getByRole('button', { name: 'Fetch the drawing again' });

			// Where nothing can be reached the page is not given up for one that may not come.
			await page.context().setOffline(true);
			await again.click();
			await expect(page.getByText('It cannot be reached yet.')).toBeVisible();
			await expect(page.locator(figure)).toHaveClass(/still/);

			// Once the pointer has left them at rest the cards ask for it by themselves: that is over by then.
			await page.waitForTimeout(RESTED);
			await page.context().setOffline(false);
			await page.unroute(scripts);
			await again.click();
			await expect(page.locator(figure)).not.toHaveClass(/still/);
			await expect(page.locator(figure)).toHaveAttribute('data-scene', 'rating');
			await expect(again).toHaveCount(0);
			expect(new URL(page.url()).hash).toBe('#by-rating');
		});

	test('leaves the picture of the step', async ({ page }) => {
		const scripts = '**/*.js';
		await open(page);
		await page.route(scripts, (route) => route.abort());
		await wheelTo(page, 'by-rating');
		const figure = figureOf(page, 'thirteen-years');
		await expect(figure.locator('[data-key="anora"]').first()).toBeVisible();
		await expect(figure).toHaveClass(/still/);
	});

	test('so do the numbers behind it: where they are is said', async ({ page }) => {
		await open(page);
		await wheelTo(page, 'by-rating');
		await page.route('**/numbers/*.json', (route) =>
			route.fulfill({ contentType: 'application/json', body: '[{"id"' })
		);
		await page.getByRole('button', { name: 'Show the numbers of “Thirteen years”' }).click();
		await expect(page.getByRole('alert')).toContainText('could not be fetched');
		await page.getByRole('button', { name: 'Close' }).click();
		await page.unroute('**/numbers/*.json');
		await page.getByRole('button', { name: 'Show the numbers of “Thirteen years”' }).click();
		await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible();
	});
});
test.describe('from a server of its own', () => {
	test.use({ elsewhere: /^http:\/\/localhost:/ });

	test('a page that is stuck on its way shows what has come of it, and goes on with the rest', async ({
		page,
		baseURL
	}) => {
		const site = await serveSite(new URL(baseURL ?? '').pathname);
		const goOn = site.getStuck(0.6);
		await page.clock.install();
		await page.goto(site.home, { waitUntil: 'commit' });
		const steps = page.locator('[data-step]');
		await expect(steps.nth(10)).toBeVisible();
		await expect(page.locator('h1')).toBeVisible();
		expect(await page.locator('#end').count()).toBe(0);
		await page.clock.fastForward(21_000);
		await expect(page.locator('html')).toHaveAttribute('data-plain');
		const come = (await steps.count()) - 1;
		expect(come).toBeGreaterThan(10);
		const pictures = page.locator('[data-step] figure:visible');
		expect(await pictures.count()).toBeGreaterThanOrEqual(come - 1);

		goOn();
		await page.waitForFunction(() => document.readyState !== 'loading');
		expect(await steps.count()).toBeGreaterThan(come + 5);
		await expect(page.locator('noscript')).toHaveCount(0);
		await expectReadable(page, 'by-rating', 'stuck, then whole');
		await site.stop();
	});
});
