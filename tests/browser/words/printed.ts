import type { Page } from '@playwright/test';
import { extractTextItems } from 'unpdf';

/** The sheets that readers have. */
export type Format = 'A4' | 'Letter';

export interface Sheet {
	/** The words on it, in the order in which they are drawn. */
	words: string;
	/** What stands in the margin under them. */
	foot: string;
}

/** How high (points) the margin at the foot of a sheet is: see print.css. */
const FOOT = 56;

/** Prints a page, and reads what came out of it. */
export async function print(page: Page, format: Format = 'A4'): Promise<Sheet[]> {
	const pdf = await page.pdf({ format });
	const { items } = await extractTextItems(new Uint8Array(pdf));
	const joined = (texts: readonly { str: string }[]) => texts.map(({ str }) => str).join(' ');
	return items.map((texts) => ({
		words: joined(texts.filter(({ y }) => y >= FOOT)),
		foot: joined(texts.filter(({ y }) => y < FOOT))
	}));
}
