import type { BrowserContext, Request, Route } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectReadable, settled } from './readable.ts';

/** A page to be read under whatever circumstances, with a step whose figure is looked for. */
interface Read {
	address: string;
	step: string;
}

const ESSAY: Read = { address: './', step: 'by-rating' };
const EMBED: Read = { address: 'embed/thirteen-years/', step: 'by-rating' };
const PAGES = [
	ESSAY,
	{ address: 'swipe/', step: 'by-rating' },
	{ address: 'thirteen-years/', step: 'by-rating' },
	EMBED
];

const KINDS = ['script', 'stylesheet', 'font', 'fetch'];

/** How long (milliseconds) a slow file takes. */
const SLOW = 2000;

const MANNERS: Record<string, (route: Route) => Promise<void>> = {
	blocked: (route) => route.abort(),
	async slow(route) {
		await new Promise((resolve) => setTimeout(resolve, SLOW));
		await route.continue();
	},
	async truncated(route) {
		const response = await route.fetch();
		const body = await response.body();
		await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
	}
};

interface Asked {
	url: string;
	kind: string;
}

/** What a page asks for until it answers. */
async function filesOf(context: BrowserContext, address: string): Promise<Asked[]> {
	const page = await context.newPage();
	const asked: Asked[] = [];
	const keep = (request: Request) =>
		asked.push({ url: request.url(), kind: request.resourceType() });
	page.on('request', keep);
	await page.goto(address);
	await settled(page);
	await page.close();
	return asked.filter(({ kind }) => KINDS.includes(kind));
}

/** Opens a page of whose files some come in a manner of their own, and expects it to be read. */
async function readWith(
	context: BrowserContext,
	{ address, step }: Read,
	isBad: (asked: Asked) => boolean,
	manner: string
) {
	const page = await context.newPage();
	await page.route('**/*', (route, request) =>
		isBad({ url: request.url(), kind: request.resourceType() })
			? MANNERS[manner]?.(route)
			: route.fallback()
	);
	await page.goto(address);
	await settled(page);
	await expectReadable(page, step, `${address} ${manner}`);
	// A file that the page asked for last may still be on its way.
	await page.unrouteAll({ behavior: 'wait' });
	await page.close();
}

/** Works through a list, a few at a time. */
async function each<T>(all: readonly T[], work: (one: T) => Promise<void>, atOnce = 3) {
	const left = [...all];
	const next = async (): Promise<void> => {
		const one = left.shift();
		if (one === undefined) return;
		await work(one);
		return next();
	};
	await Promise.all(Array.from({ length: atOnce }, next));
}

test.describe.configure({ timeout: 180_000 });

test.describe('files that come badly', () => {
	// The browser complains of what it does not get, and of halves: that is what is provoked here.
	test.use({ forgiven: /./ });

	for (const manner of Object.keys(MANNERS)) {
		test(`scripts that are ${manner} leave every page to be read and seen`, async ({ context }) => {
			await each(PAGES, (page) => readWith(context, page, ({ kind }) => kind === 'script', manner));
		});

		test(`styles, letters and data that are ${manner} leave the essay to be read and seen`, async ({
			context
		}) => {
			await each(KINDS.slice(1), (one) =>
				readWith(context, ESSAY, ({ kind }) => kind === one, manner)
			);
		});
	}

	for (const part of [0.4, 0.7, 0.95])
		test(`of a page that was cut off at ${part * 100} % all that has come is read and seen`, async ({
			context
		}) => {
			await each(PAGES, async ({ address }) => {
				const page = await context.newPage();
				await page.route('**/*', async (route, request) => {
					if (request.resourceType() !== 'document') return route.fallback();
					const response = await route.fetch();
					const body = await response.body();
					await route.fulfill({ response, body: body.subarray(0, body.length * part) });
				});
				await page.goto(address);
				await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
				await settled(page);
				const steps = page.locator('[data-step]');
				const pictures = page.locator('[data-step] figure:visible');
				expect(await steps.count(), address).toBeGreaterThan(1);
				// The last one may have been cut in its midst.
				const whole = (await steps.count()) - 1;
				for (const step of (await steps.all()).slice(0, whole))
					await expect(step.locator('p:visible').first(), address).toBeVisible();
				expect(await pictures.count(), address).toBeGreaterThanOrEqual(whole - 1);
				await page.unrouteAll({ behavior: 'wait' });
				await page.close();
			});
		});

	test('each file that is blocked alone leaves the essay and an embed to be read and seen', async ({
		context
	}) => {
		for (const page of [ESSAY, EMBED]) {
			const files = await filesOf(context, page.address);
			await each(files, ({ url }) =>
				readWith(context, page, (asked) => asked.url === url, 'blocked')
			);
		}
	});
});
