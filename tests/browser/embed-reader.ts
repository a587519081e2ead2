import type { Frame, Locator, Page } from '@playwright/test';
import { expect, test as base } from './fixtures.ts';
import { serveHost, type HostPage } from './host-server.ts';
import type { ToldStep } from './reader.ts';

export { expect };

export { SECTIONS } from './hosts/sections.ts';

interface Fixtures {
	/** Serves one page, or pages by their path, from another site than the essay's, for one test; says its origin. */
	hosted: (pages: HostPage | Record<string, HostPage>) => Promise<string>;
	/** The folder that the essay lives in, without its `/` at the end. */
	site: string;
}

/** The tests of a frame on somebody else's page. */
export const test = base.extend<Fixtures>({
	elsewhere: /^http:\/\/127\.0\.0\.1:/,
	site: async ({ baseURL }, use) => use((baseURL ?? '').replace(/\/$/, '')),
	hosted: async ({ site }, use) => {
		const stops: (() => Promise<void>)[] = [];
		await use(async (pages) => {
			const byPath = 'body' in pages ? { '/': pages as HostPage } : pages;
			const host = await serveHost((path) => byPath[path]);
			expect(host.origin).not.toBe(new URL(site).origin);
			stops.push(host.stop);
			return host.origin;
		});
		await Promise.all(stops.map((stop) => stop()));
	}
});

/** A page of somebody else's, with something in its body. */
export const article = (body: string, style = ''): HostPage => ({
	body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><style>${style}</style><body>${body}`
});

type Content = Page | Frame;

/** Opens an embed on its own and waits until it answers. */
export async function openEmbed(page: Page, address: string) {
	await page.goto(`embed/${address}`);
	await page.locator('html[data-hydrated]').waitFor();
}

/** Turns away whoever asks a page or its frames for storage, as strict browsers do, and notes what was asked for. */
export async function refuseStorage(page: Page): Promise<string[]> {
	const touched: string[] = [];
	await page.exposeFunction('touch', (name: string) => touched.push(name));
	await page.addInitScript(() => {
		const { touch } = window as unknown as { touch: (name: string) => void };
		const refuse = (owner: object, name: string) => {
			const denied = () => {
				touch(name);
				throw new DOMException('Access is denied for this document.', 'SecurityError');
			};
			Object.defineProperty(owner, name, { get: denied, set: denied });
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
			refuse(window, name);
		refuse(document, 'cookie');
	});
	return touched;
}

/** The frame of an embed in a page, as soon as it answers. */
export async function frameIn(page: Page, selector = 'iframe'): Promise<Frame> {
	const handle = await page.locator(selector).elementHandle();
	const frame = await handle?.contentFrame();
	if (!frame) throw new Error(`there is no frame at ${selector}`);
	await frame.locator('html[data-hydrated]').waitFor();
	return frame;
}

export const nextIn = (content: Content): Locator =>
	content.getByRole('button', { name: 'Next card' });
export const previousIn = (content: Content): Locator =>
	content.getByRole('button', { name: 'Previous card' });
export const essayLink = (content: Content): Locator =>
	content.getByRole('link', { name: 'Read the essay' });

/** Expects a step, and no other one, to be in view, and to be the one that the link leads to. */
export async function expectShown(content: Content, id: string) {
	await expect(content.locator('[aria-current="step"]')).toHaveAttribute('data-step', id);
	await expect(essayLink(content)).toHaveAttribute('href', new RegExp(`/#${id}$`));
}

/** A section's steps, as the embed is served: what is asked for by a page without a script. */
export async function embedSteps(page: Page, section: string): Promise<ToldStep[]> {
	const html = await (await page.request.get(`embed/${section}/`)).text();
	const steps = html.split(/(?=<section [^>]*data-step=)/).slice(1);
	return steps.map((step) => ({
		id: step.match(/data-step="([^"]*)"/)?.[1] ?? '',
		section,
		scene: step.match(/<figure [^>]*data-scene="([^"]*)"/)?.[1] ?? ''
	}));
}
