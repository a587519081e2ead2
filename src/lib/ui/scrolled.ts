import { createSubscriber } from 'svelte/reactivity';
import { afterScroll } from '#lib/after-scroll.ts';

/** How many screens down the page the scroll still moves anything by itself: what travels or falls has arrived. */
const FAR = 4;

let gone = 0;

const subscribe = createSubscriber((update) => {
	const read = () => {
		const now = Math.min(window.scrollY, FAR * window.innerHeight);
		if (now === gone) return;
		gone = now;
		update();
	};
	read();
	return afterScroll(read);
});

/**
 * How far the page has been scrolled, in CSS pixels, up to a few screens: further down it stands still, so that
 * nobody follows it there; 0 where there is no page. Read once a scroll, before anything is drawn: to ask the window
 * again and again while drawing would make it lay the page out each time.
 */
export const scrolled = {
	get current(): number {
		subscribe();
		return gone;
	}
};
