import { createSubscriber } from 'svelte/reactivity';

let gone = 0;

const subscribe = createSubscriber((update) => {
	const read = () => {
		gone = window.scrollY;
		update();
	};
	read();
	window.addEventListener('scroll', read, { passive: true, capture: true });
	return () => window.removeEventListener('scroll', read, { capture: true });
});

/**
 * How far the page has been scrolled, in CSS pixels; 0 where there is no page. Read once a scroll, before anything
 * is drawn: to ask the window again and again while drawing would make it lay the page out each time.
 */
export const scrolled = {
	get current(): number {
		subscribe();
		return gone;
	}
};
