import { clamp } from './position.ts';
import type { Position } from './types.ts';

/**
 * Where a reader of a deck is in a section of `count` cards whose first is card `first` of all: `place` is how far the
 * deck has been swiped, in cards (1.5 is half-way from the second to the third). Before the section it is at its
 * beginning, after it at its last card.
 */
export function swiped(place: number, first: number, count: number): Position {
	const own = clamp(place - first, 0, Math.max(count - 1, 0));
	const step = Math.floor(own);
	return { step, progress: own - step };
}
