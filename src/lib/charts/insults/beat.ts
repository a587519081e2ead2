import { LETTERS, TUBES } from './loud.ts';

/** How long one tube is brighter than the others, in milliseconds: a beat at 128 a minute. */
export const BEAT = 469;

/** How much (0..1) of the core's pale light the bright tube's own light takes on: under a fifth brighter. */
export const BRIGHTER = 0.18;

/** The index of the tube that is brighter at a beat: letter by letter, then the next tube further in. */
export function tubeAt(beat: number): number {
	const letter = beat % LETTERS.length;
	const rank = Math.floor(beat / LETTERS.length) % TUBES;
	return letter * TUBES + rank;
}
