import { tick } from 'svelte';
import { reducedMotion } from '#lib/motion.svelte.ts';
import { clamp } from '#lib/story/position.ts';
import { followFocus } from './follow-focus.svelte.ts';

/** How near (in cards) the deck comes to the card it is sent to before the reader's hand leads again. */
const ARRIVED = 0.02;

/** Where a deck is and is going: an element that scrolls sideways over `[data-card]`s as wide as itself. */
export class Turning {
	/** How far the deck has been swiped, in cards. */
	place = $state.raw(0);
	/** Whether it rests on a card. */
	isStill = $state(false);
	/** The card that a button or a key has asked for, until the deck is there. */
	#bound = $state.raw<number | null>(null);
	/** Whether the deck has moved since then. */
	#hasLeft = false;
	#deck: () => HTMLElement | undefined;
	#last: () => number;
	#focus: (card: number) => void;

	/** `last` is the index of the last card. */
	constructor(deck: () => HTMLElement | undefined, last: () => number) {
		this.#deck = deck;
		this.#last = last;
		this.#focus = followFocus(
			() => this.current,
			(card) => deck()?.querySelectorAll<HTMLElement>('[data-card]')[card]
		);
	}

	/** The card that is shown, or that is on its way. */
	get current(): number {
		return this.#bound ?? clamp(Math.round(this.place), 0, this.#last());
	}

	moved = (place: number): void => {
		this.place = place;
		this.#hasLeft = true;
		if (this.#bound !== null && Math.abs(place - this.#bound) < ARRIVED) this.#bound = null;
	};

	rested = (isStill: boolean): void => {
		this.isStill = isStill;
		// Firefox loses its way to a card when much is drawn meanwhile, and takes the deck back to where it came from.
		if (isStill && this.#hasLeft && this.#bound !== null) this.#scroll(this.#bound, 'instant');
	};

	/** The reader's own hand leads from here. */
	lead = (): void => {
		this.#bound = null;
	};

	#scroll(card: number, behavior: ScrollBehavior) {
		const deck = this.#deck();
		deck?.scrollTo({ left: card * deck.getBoundingClientRect().width, behavior });
	}

	/** Is on a card at once, without taking the focus there. */
	stand(card: number): void {
		this.#bound = null;
		this.#scroll(card, 'instant');
	}

	/** Goes to a card, and takes the focus there: who does not swipe reads on from its heading. */
	async go(card: number): Promise<void> {
		const next = clamp(card, 0, this.#last());
		if (!this.#deck() || next === this.current) return;
		this.#bound = next;
		this.#hasLeft = false;
		await tick();
		this.#focus(next);
		this.#scroll(next, reducedMotion.current ? 'instant' : 'smooth');
	}
}
