import type { Page } from '@playwright/test';
import { createRequire } from 'node:module';

const SCRIPT = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

interface Article {
	title: string;
	textContent: string;
}

/** What a browser's reader mode makes of a page, given its HTML: run on an empty page, by the library that Firefox has. */
export async function inReaderMode(page: Page, html: string, address: string): Promise<Article> {
	await page.goto('about:blank');
	await page.addScriptTag({ path: SCRIPT });
	const article = await page.evaluate(
		([html, address]) => {
			const { Readability } = window as unknown as {
				Readability: new (from: Document) => { parse(): Article | null };
			};
			const read = new DOMParser().parseFromString(html, 'text/html');
			const base = read.createElement('base');
			base.href = address;
			read.head.prepend(base);
			const made = new Readability(read).parse();
			return made && { title: made.title, textContent: made.textContent };
		},
		[html, address] as const
	);
	if (!article) throw new Error(`reader mode finds no article in ${address}`);
	return article;
}
