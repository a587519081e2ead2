import { afterScroll } from './after-scroll.ts';

/** From how many screens a second on a reader may be in a rush: a step goes by in less time than half of its change takes. */
const FAST = 5;
/** How many screens they have to go so fast: whoever turns a page by its key, or jumps to a place, means to read there. */
const RUN = 1;
/** How long (milliseconds) a reader counts as being in a rush once they are not so fast any more. */
const CALM = 200;
/** The least time (milliseconds) from one scroll to the next: some browsers blur the time for the reader's sake. */
const FRAME = 16;

let rushes = $state(false);
let isFollowed = false;

/** Looks at each scroll from now on: where no drawing is in sight, whoever rushes by is in a rush as well. */
function follow() {
	let calm: ReturnType<typeof setTimeout> | undefined;
	let gone = 0;
	let place = window.scrollY;
	let time = 0;
	const rest = () => {
		calm = undefined;
		gone = 0;
		rushes = false;
	};
	afterScroll(() => {
		const now = performance.now();
		const screens = Math.abs(window.scrollY - place) / window.innerHeight;
		if (screens > (FAST * Math.max(now - time, FRAME)) / 1000) {
			// How far the first has gone is known, but not how fast: a jump is one that nothing follows.
			if (calm) gone += screens;
			rushes = gone > RUN;
			clearTimeout(calm);
			calm = setTimeout(rest, CALM);
		}
		place = window.scrollY;
		time = now;
	});
	isFollowed = true;
}

/** Whether the reader rushes through the page, faster than anybody sees a drawing change; false where there is no page. */
export const rush = {
	get current(): boolean {
		if (!isFollowed && typeof window !== 'undefined') follow();
		return rushes;
	}
};
