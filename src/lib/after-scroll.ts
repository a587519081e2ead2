import { eachScroll } from './each-scroll.ts';
import { layOutSoon } from './lay-out-soon.ts';

const looks = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let leave = () => {};

/**
 * Has all that look after a scroll do so at once: for whoever is told of a size, when the page is laid out and to look
 * is cheap. Who looked alone would say where the reader is in a section that they have just left, before it is known
 * that they have.
 */
export function lookTogether(): void {
	clearTimeout(timer);
	timer = undefined;
	for (const look of looks) look();
	layOutSoon();
}

/** Has all that look after a scroll do so in a task to come: for whoever hears in another way that there is something to see. */
export function lookSoon(): void {
	timer ??= setTimeout(lookTogether);
}

/**
 * Calls `look` in a task of its own after every scroll of the page, until the function that it returns is called: for
 * whoever draws anew. The frame of the scroll itself has the page to move and to paint, and need not wait for that.
 */
export function afterScroll(look: () => void): () => void {
	if (!looks.size) leave = eachScroll(lookSoon);
	looks.add(look);
	return () => {
		looks.delete(look);
		if (!looks.size) leave();
	};
}
