import type { Attachment } from 'svelte/attachments';
import { reducedMotion } from '#lib/motion.svelte.ts';
import type { Turning } from './turning.svelte.ts';

/** How near to a card (CSS pixels) the deck stands on it. */
const ON_IT = 1;
/** How long (milliseconds) the deck stands on a card before it is at rest. */
const REST = 160;
/** How long (milliseconds) a wheel may leave it standing between two cards. */
const PATIENCE = 500;
/** How far (CSS pixels) a wheel is turned sideways for the next card, at least: less than a notch of any mouse. */
const NOTCH = 40;
/** How a finger leaves: it is lifted, or the browser takes it to scroll with. */
const ENDS = ['pointerup', 'pointercancel'] as const;

/**
 * An attachment for an element that scrolls sideways over cards as wide as itself: says how far it has been swiped,
 * in cards, at once and whenever that changes, whether it is at rest on a card, and when the reader's own hand begins to
 * lead. It is not at rest while a finger is on it. A rotation or a resize leaves it on the card that it was on.
 */
export function followSwipe({
	moved,
	rested,
	lead
}: Pick<Turning, 'moved' | 'rested' | 'lead'>): Attachment<HTMLElement> {
	return (deck) => {
		let width = deck.getBoundingClientRect().width;
		let place = 0;
		let resting: ReturnType<typeof setTimeout> | undefined;
		let saying: ReturnType<typeof setTimeout> | undefined;
		let settling: ReturnType<typeof setTimeout> | undefined;
		let isHeld = false;
		const rest = () => {
			clearTimeout(resting);
			rested(false);
			if (Number.isInteger(place) && !isHeld) resting = setTimeout(() => rested(true), REST);
		};
		/** How far the wheel has been turned sideways, and from which card. */
		let turned = 0;
		let from = 0;
		const leave = () => {
			clearTimeout(settling);
			settling = undefined;
			turned = 0;
		};
		// Not every browser snaps to a card where a wheel has left the deck between two, and those that do snap it back
		// from a notch, which is far less than half of a wide card.
		const settle = () => {
			const card = Math.round(place);
			const isAsked = card === from && Math.abs(turned) >= NOTCH;
			const left = (isAsked ? card + Math.sign(turned) : card) * width;
			leave();
			deck.scrollTo({ left, behavior: reducedMotion.current ? 'instant' : 'smooth' });
		};
		const settleLater = () => {
			clearTimeout(settling);
			settling = setTimeout(settle, PATIENCE);
		};
		const turn = ({ deltaX, deltaY }: WheelEvent) => {
			if (!settling) from = Math.round(place);
			if (Math.abs(deltaX) > Math.abs(deltaY)) turned += deltaX;
			settleLater();
			lead();
		};
		const end = () => {
			if (settling) settle();
		};
		const hold = () => {
			isHeld = true;
			leave();
			rest();
			lead();
		};
		const release = () => {
			isHeld = false;
			rest();
		};
		// What is drawn is drawn in a task of its own: a frame that scrolls need not draw as well.
		const say = () => {
			clearTimeout(saying);
			saying = undefined;
			moved(place);
			rest();
		};
		const look = () => {
			// While the deck takes another size the browser moves it: that is not the reader.
			if (deck.getBoundingClientRect().width !== width) return;
			const card = Math.round(deck.scrollLeft / width);
			const off = Math.abs(deck.scrollLeft - card * width);
			place = off < ON_IT ? card : deck.scrollLeft / width;
			saying ??= setTimeout(say);
			if (settling) settleLater();
		};
		const sizes = new ResizeObserver(() => {
			const now = deck.getBoundingClientRect().width;
			// Hidden by whoever holds the page, it has no width, and stays where it was.
			if (now === width || now === 0) return;
			width = now;
			deck.scrollTo({ left: Math.round(place) * width, behavior: 'instant' });
			look();
		});
		sizes.observe(deck);
		deck.addEventListener('scroll', look, { passive: true });
		deck.addEventListener('scrollend', end, { passive: true });
		deck.addEventListener('pointerdown', hold, { passive: true });
		for (const ends of ENDS) window.addEventListener(ends, release, { passive: true });
		deck.addEventListener('wheel', turn, { passive: true });
		look();
		say();
		return () => {
			clearTimeout(resting);
			clearTimeout(saying);
			clearTimeout(settling);
			sizes.disconnect();
			deck.removeEventListener('scroll', look);
			deck.removeEventListener('scrollend', end);
			deck.removeEventListener('pointerdown', hold);
			for (const ends of ENDS) window.removeEventListener(ends, release);
			deck.removeEventListener('wheel', turn);
		};
	};
}
