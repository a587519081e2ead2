import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { unwrapTranslated } from '#lib/unwrap-translated.ts';

/** What a page that has turned plain waits for: it is being read, and nothing may take it from under the reader. */
const NEVER = new Promise<never>(() => undefined);

/** What this page cannot answer without. All browsers of the last years have it; some readers take it from them. */
const NEEDED = ['IntersectionObserver', 'ResizeObserver'];

/** Has the page turn into what it is without script; the script for that stands in it. */
function turnPlain(): Promise<never> {
	dispatchEvent(new Event('turnplain'));
	return NEVER;
}

/** Before a page is brought to life. */
export const init: ClientInit = async () => {
	const isPlain = 'plain' in document.documentElement.dataset;
	if (isPlain || !NEEDED.every((name) => name in window && window[name as keyof Window]))
		return turnPlain();
	unwrapTranslated(document.body);
};

/** A part that did not come would have the whole page replaced by an error: it is read as it was served instead. */
export const handleError: HandleClientError = () => turnPlain();
