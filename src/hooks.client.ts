import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { isReadPlain, turnPlain } from '#lib/is-read-plain.ts';
import { unwrapTranslated } from '#lib/unwrap-translated.ts';

/** What a page that has turned plain waits for: it is being read, and nothing may take it from under the reader. */
const NEVER = new Promise<never>(() => undefined);

/** Before a page is brought to life. */
export const init: ClientInit = () => {
	if (isReadPlain()) return NEVER;
	unwrapTranslated(document.body);
};

/** A part that did not come would have the whole page replaced by an error: it is read as it was served instead. */
export const handleError: HandleClientError = () => {
	turnPlain();
	return NEVER;
};
