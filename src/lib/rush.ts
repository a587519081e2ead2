import { createSubscriber } from 'svelte/reactivity';
import { afterScroll } from './after-scroll.ts';

/** From how many screens a second on a reader is in a rush: a step goes by in less time than half of its change takes. */
const FAST = 5;
/** From how much of a screen on a scroll is a jump: whoever is at another place at once means to be there. */
const JUMP = 0.75;
/** How long (milliseconds) a reader counts as being in a rush once they are not so fast any more. */
const CALM = 200;
/** How long if they have gone no further than about a screen: whoever turns a page by its key waits to see the drawing play. */
const SHORT_CALM = 100;
/** How many screens that may be. */
const SHORT = 1.25;
/** The least time (milliseconds) from one scroll to the next: some browsers blur the time for the reader's sake. */
const FRAME = 16;

let rushes = false;

const subscribe = createSubscriber((update) => {
	let calm: ReturnType<typeof setTimeout> | undefined;
	let place = window.scrollY;
	let time = 0;
	let gone = 0;
	const turn = (to: boolean) => {
		clearTimeout(calm);
		if (to) calm = setTimeout(turn, gone > SHORT ? CALM : SHORT_CALM, false);
		if (to === rushes) return;
		rushes = to;
		update();
	};
	const look = () => {
		const now = performance.now();
		const screens = Math.abs(window.scrollY - place) / window.innerHeight;
		if (screens > JUMP) turn(false);
		else if (screens > (FAST * Math.max(now - time, FRAME)) / 1000) {
			gone = screens + (rushes ? gone : 0);
			turn(true);
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
