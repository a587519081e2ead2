import type { Attachment } from 'svelte/attachments';

/** How near to a card (CSS pixels) the deck stands on it. */
const ON_IT = 1;

/**
 * An attachment for an element that scrolls sideways over cards as wide as itself: says how far it has been swiped,
 * in cards, at once and whenever that changes. A rotation or a resize leaves it on the card that it was on.
 */
export function followSwipe(move: (place: number) => void): Attachment<HTMLElement> {
	return (deck) => {
		let width = deck.getBoundingClientRect().width;
		let place = 0;
		const look = () => {
			// While the deck takes another size the browser moves it: that is not the reader.
			if (deck.getBoundingClientRect().width !== width) return;
			const card = Math.round(deck.scrollLeft / width);
			const off = Math.abs(deck.scrollLeft - card * width);
			place = off < ON_IT ? card : deck.scrollLeft / width;
			move(place);
		};
		const sizes = new ResizeObserver(() => {
			const now = deck.getBoundingClientRect().width;
			if (now === width) return;
			width = now;
			deck.scrollTo({ left: Math.round(place) * width, behavior: 'instant' });
			look();
		});
		sizes.observe(deck);
		deck.addEventListener('scroll', look, { passive: true });
		look();
		return () => {
			sizes.disconnect();
			deck.removeEventListener('scroll', look);
		};
	};
}
