import { Tween } from 'svelte/motion';
import { MediaQuery } from 'svelte/reactivity';

/** Whether the reader asked for less motion; false where no browser can be asked. */
export const reducedMotion = new MediaQuery('(prefers-reduced-motion: reduce)', false);

/** The part (0..1) of its way that a thing that arrives and stops has gone: fast at first, long to settle. */
export const settle = (t: number): number => 1 - (1 - t) ** 3;

/** How long one state of a drawing takes to become the next, in milliseconds. */
const STEP_DURATION = 520;

/** What a play-head follows. */
export interface Cue {
	/** The index of the state to be reached; between two whole numbers where scroll itself moves the drawing. */
	target: number;
	/** Whether the drawing plays by itself from one state (or from between two) to another. */
	plays: (from: number, to: number) => boolean;
	duration?: number;
	/** How far (0..1) a play has come after a part (0..1) of its time; it settles where absent. */
	easing?: (time: number) => number;
}

/**
 * A number that follows a cue: it plays from one state to a neighbouring one, and is there at once after
 * a jump over several, where motion is unwelcome, and until `started` is true.
 */
export function playhead(cue: () => Cue, started: () => boolean): Tween<number> {
	return Tween.of(() => cue().target, {
		easing: (time) => (cue().easing ?? settle)(time),
		duration: (from, to) => {
			const { plays, duration = STEP_DURATION } = cue();
			const still =
				!plays(from, to) || !started() || reducedMotion.current || Math.abs(to - from) > 1.5;
			return still ? 0 : duration;
		}
	});
}
