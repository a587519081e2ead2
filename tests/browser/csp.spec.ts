import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { article, expect, frameIn, nextIn, SECTIONS, test } from './embed-reader.ts';

/** Keeps what the policies of a page and of its frames forbid. */
async function watchPolicies(page: Page): Promise<string[]> {
	const violations: string[] = [];
	await page.exposeFunction('violated', (what: string) => violations.push(what));
	await page.addInitScript(() => {
		const { violated } = window as unknown as { violated: (what: string) => void };
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, documentURI }) =>
			violated(`${violatedDirective}: ${blockedURI} at ${documentURI}`)
		);
	});
	return violations;
}

const alive = (page: Page) => page.locator('html[data-hydrated]').waitFor();

async function openCheck(page: Page) {
	const check = page.locator('summary', { hasText: 'Check this' }).first();
	await check.scrollIntoViewIfNeeded();
	await check.click();
	await expect(page.locator('details[open]').first()).toBeAttached();
}

test('nothing that the essay does is against its own policy', async ({ page }) => {
	const violations = await watchPolicies(page);
	for (const address of ['./', ...SECTIONS.slice(0, 2).map((section) => `${section}/`)]) {
		await page.goto(address);
		await alive(page);
		for (const part of [0.3, 0.6, 1])
			await page.evaluate(async (place) => {
				scrollTo(0, place * document.documentElement.scrollHeight);
				await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
			}, part);
		if (await page.locator('summary', { hasText: 'Check this' }).count()) await openCheck(page);
	}
	await page.goto('swipe/');
	await alive(page);
	await nextIn(page).click();
	await expect(page.locator('[aria-current="step"] h2')).toBeFocused();
	expect(violations).toEqual([]);
});

test('nothing that an embed or the page of embeds does is against its own policy', async ({
	page
}) => {
	const violations = await watchPolicies(page);
	for (const section of SECTIONS) {
		await page.goto(`embed/${section}/`);
		await alive(page);
		await nextIn(page).click();
		await expect(page.locator('[aria-current="step"] h2')).toBeFocused();
	}
	for (const mode of ['flat', 'still', 'scroll']) {
		await page.goto(`embed/on-the-wheel/?mode=${mode}`);
		await alive(page);
		if (mode === 'flat') await openCheck(page);
	}
	await page.goto('embeds/');
	await alive(page);
	await page.getByLabel('Section', { exact: true }).selectOption('loud');
	await page.locator('.preview iframe').contentFrame().locator('html[data-hydrated]').waitFor();
	expect(violations).toEqual([]);
});

test('every script is a file of its own, data, or named by its hash', async ({ page }) => {
	const found: string[] = [];
	for (const address of [
		'./',
		'swipe/',
		'embeds/',
		'embed/explore/',
		'loud/',
		...SECTIONS.map((id) => `embed/${id}/`)
	]) {
		const html = await (await page.request.get(address)).text();
		const policy = html.match(/http-equiv="content-security-policy" content="([^"]*)"/)?.[1] ?? '';
		expect(policy, address).not.toMatch(/script-src[^;]*'unsafe-/);
		expect(policy, address).toContain("default-src 'self'");
		for (const [, attributes = '', code = ''] of html.matchAll(
			/<script\b([^>]*)>([\s\S]*?)<\/script>/g
		)) {
			const hash = createHash('sha256').update(code).digest('base64');
			const isFree =
				/\bsrc=/.test(attributes) ||
				/type="application\/(ld\+)?json"/.test(attributes) ||
				policy.includes(`'sha256-${hash}'`);
			if (!isFree) found.push(`${address}: <script${attributes}>${code.slice(0, 60)}`);
		}
		for (const handler of html.matchAll(/<[a-z][^>]*\son[a-z]+=/g))
			found.push(`${address}: ${handler[0]}`);
	}
	expect(found).toEqual([]);
});

test.describe('who may frame what', () => {
	test.use({ forgiven: /frame-ancestors/ });

	test('an embed may be framed by anyone, the essay by itself alone', async ({
		page,
		hosted,
		site
	}) => {
		for (const address of ['./', 'swipe/', 'loud/', 'embeds/']) {
			const { 'content-security-policy': policy } = (await page.request.get(address)).headers();
			expect(policy, address).toContain("frame-ancestors 'self'");
		}
		const places = ['', 'swipe/', 'embed/loud/'].map(
			(path) => `<iframe src="${site}/${path}" title="${path || 'essay'}"></iframe>`
		);
		await page.goto(await hosted(article(places.join(''), 'iframe { height: 760px }')));
		await frameIn(page, 'iframe[title="embed/loud/"]');
		const addresses = page.frames().map((frame) => frame.url());
		expect(addresses.filter((address) => address.startsWith(site))).toEqual([
			`${site}/embed/loud/`
		]);
	});
});

test('the line works under the strictest policy of a host', async ({ page, hosted, site }) => {
	const violations = await watchPolicies(page);
	const { origin } = new URL(site);
	const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'self'`;
	const host = await hosted({
		'/': {
			body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="stylesheet" href="/style.css"><body><p>Words.</p><script src="${site}/embed.js" data-section="loud" data-theme="light" async></script>`,
			headers: { 'Content-Security-Policy': policy }
		},
		'/style.css': { body: 'body { margin: 0; width: 640px }', type: 'text/css' }
	});
	await page.goto(host);
	const frame = await frameIn(page, 'neon-to-dawn iframe');
	await nextIn(frame).click();
	const place = page.locator('neon-to-dawn iframe');
	await expect(place).toHaveCSS('width', '640px');
	await expect(place).toHaveCSS('border-top-width', '0px');
	await expect(place).toHaveCSS('color-scheme', 'light');
	await expect
		.poll(async () => {
			const [outer, inner] = await Promise.all([
				place.evaluate((element) => element.clientHeight),
				frame.locator('#embed').evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
			]);
			return outer - inner;
		})
		.toBe(0);
	expect(violations).toEqual([]);
});
