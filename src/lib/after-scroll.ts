import { eachScroll } from './each-scroll.ts';
import { layOutSoon } from './lay-out-soon.ts';

const looks = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let leave = () => {};

function lookAll() {
	timer = undefined;
	for (const look of looks) look();
	layOutSoon();
}

/** Has all that look after a scroll do so in a task to come: for whoever hears in another way that there is something to see. */
export function lookSoon(): void {
	timer ??= setTimeout(lookAll);
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
