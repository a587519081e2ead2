import { createSubscriber } from 'svelte/reactivity';
import { afterScroll } from './after-scroll.ts';

/** From how many screens a second on a reader may be in a rush: a step goes by in less time than half of its change takes. */
const FAST = 5;
/** How many screens they have to go so fast: whoever turns a page by its key, or jumps to a place, means to read there. */
const RUN = 1;
/** How long (milliseconds) a reader counts as being in a rush once they are not so fast any more. */
const CALM = 200;
/** The least time (milliseconds) from one scroll to the next: some browsers blur the time for the reader's sake. */
const FRAME = 16;

let rushes = false;

const subscribe = createSubscriber((update) => {
	let calm: ReturnType<typeof setTimeout> | undefined;
	let gone = 0;
	let place = window.scrollY;
	let time = 0;
	const turn = (to: boolean) => {
		if (to === rushes) return;
		rushes = to;
		update();
	};
	const rest = () => {
		calm = undefined;
		gone = 0;
		turn(false);
	};
	const look = () => {
		const now = performance.now();
		const screens = Math.abs(window.scrollY - place) / window.innerHeight;
		if (screens > (FAST * Math.max(now - time, FRAME)) / 1000) {
			// From where to where the first goes is known, but not how fast: a jump is one that nothing follows.
			if (calm) gone += screens;
			turn(gone > RUN);
			clearTimeout(calm);
			calm = setTimeout(rest, CALM);
		}
		place = window.scrollY;
		time = now;
	};
	const leave = afterScroll(look);
	return () => {
		clearTimeout(calm);
		rushes = false;
		leave();
	};
});

/** Whether the reader rushes through the page, faster than anybody sees a drawing change; false where there is no page. */
export const rush = {
	get current(): boolean {
		subscribe();
		return rushes;
	}
};
