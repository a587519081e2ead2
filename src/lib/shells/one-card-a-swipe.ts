import type { Attachment } from 'svelte/attachments';

/** How far (CSS pixels) from a card the deck still stands on it: less is rounding. */
const ON_IT = 1;
/** How long (milliseconds) after a finger has left, or the deck has last moved, a swipe is over. */
const OVER = 160;
/** How long (milliseconds) a fling may last. */
const FLING = 1000;
/** How a finger leaves the screen. */
const LEAVES = ['touchend', 'touchcancel'] as const;
/** What a reader may ask for another card with: it may be any. A tap ends with `pointerup`, a swipe does not. */
const ASKS = ['pointerup', 'keydown', 'wheel', 'popstate'] as const;

/**
 * An attachment for an element that scrolls sideways over cards as wide as itself: a swipe takes it no further than the
 * next card on either side of what was in sight when the finger was put down. `scroll-snap-stop: always` says so too,
 * but Chromium picks the card to stop at after the first move of a fling, and on a busy phone that move alone can be
 * past the neighbour.
 */
export const oneCardASwipe: Attachment<HTMLElement> = (deck) => {
	const width = () => deck.getBoundingClientRect().width;
	/** The least and the most that the deck may be scrolled. */
	let limits: [number, number] | undefined;
	/** The card that was last in sight alone. */
	let stoodOn = 0;
	/** Whether it is there by the swipe that its finger has left: what moves it from there is another one. */
	let hasArrived = false;
	let ending: ReturnType<typeof setTimeout> | undefined;
	let stopping: ReturnType<typeof setTimeout> | undefined;
	const forget = () => {
		clearTimeout(ending);
		ending = undefined;
		limits = undefined;
		hasArrived = false;
	};
	const end = () => {
		clearTimeout(ending);
		ending = setTimeout(forget, OVER);
	};
	// A fling goes on from wherever the deck is put; what may not scroll sits it out.
	const stop = () => {
		clearTimeout(stopping);
		deck.style.overflowX = 'hidden';
		stopping = setTimeout(settle, FLING);
	};
	const start = () => {
		forget();
		if (!stopping) return;
		clearTimeout(stopping);
		stopping = undefined;
		deck.style.overflowX = '';
	};
	// The last of a fling can leave the deck a little off its card, and nothing takes it back there.
	const settle = () => {
		start();
		const left = Math.round(deck.scrollLeft / width()) * width();
		if (Math.abs(deck.scrollLeft - left) >= ON_IT) deck.scrollTo({ left, behavior: 'smooth' });
	};
	const put = ({ pointerType }: PointerEvent) => {
		const isUnderway = limits !== undefined && !hasArrived;
		start();
		if (pointerType !== 'touch') return;
		// A busy page hears of a finger when the deck has already moved with it: what it stood on last was in sight.
		const before = isUnderway ? Math.floor(deck.scrollLeft / width()) : stoodOn;
		const after = isUnderway ? Math.ceil(deck.scrollLeft / width()) : stoodOn;
		limits = [(before - 1) * width(), (after + 1) * width()];
	};
	const arrive = (card: number) => {
		stoodOn = card;
		hasArrived = ending !== undefined;
	};
	const look = () => {
		const card = Math.round(deck.scrollLeft / width());
		if (Math.abs(deck.scrollLeft - card * width()) < ON_IT) arrive(card);
		if (!limits) return;
		if (ending) end();
		const [least, most] = limits;
		const left = Math.min(most, Math.max(least, deck.scrollLeft));
		if (Math.abs(deck.scrollLeft - left) < ON_IT) return;
		deck.scrollTo({ left, behavior: 'instant' });
		arrive(Math.round(left / width()));
		stop();
	};
	const going = new AbortController();
	const gently = { passive: true, signal: going.signal };
	deck.addEventListener('pointerdown', put, gently);
	for (const leaves of LEAVES) deck.addEventListener(leaves, end, gently);
	deck.addEventListener('scroll', look, gently);
	for (const asks of ASKS) window.addEventListener(asks, start, gently);
	look();
	return () => {
		start();
		going.abort();
	};
};
