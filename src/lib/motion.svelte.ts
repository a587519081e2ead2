import { untrack } from 'svelte';
import { Tween } from 'svelte/motion';

/** Asked once for the whole page: every drawing looks at the answer in every frame. */
const query =
	typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : undefined;
let isReduced = $state(query?.matches ?? false);
query?.addEventListener('change', ({ matches }) => {
	isReduced = matches;
});

/** What a reader may ask of the page itself: it counts more than what they ask of their system. */
export type AskedMotion = 'less' | 'full';

const root = typeof document === 'undefined' ? undefined : document.documentElement;
const readAsked = () => root?.dataset['motion'] as AskedMotion | undefined;
let asked = $state(readAsked());

/** Whether the reader asked for less motion, here or of their system; false where no browser can be asked. */
export const reducedMotion = {
	get current(): boolean {
		return asked ? asked === 'less' : isReduced;
	}
};

/** Takes the reader's word for it, at once and in styles too; nothing leaves it to their system again. */
export function askMotion(next: AskedMotion | undefined): void {
	if (next) root?.setAttribute('data-motion', next);
	else root?.removeAttribute('data-motion');
	asked = readAsked();
}

/** What a reader who wants motion, or none, has to ask for: nothing where their system says the same. */
export const motionToAsk = (wanted: boolean): AskedMotion | undefined =>
	wanted === !isReduced ? undefined : wanted ? 'full' : 'less';

/** The part (0..1) of its way that a thing that arrives and stops has gone: fast at first, long to settle. */
export const settle = (t: number): number => 1 - (1 - t) ** 3;

/** How long one state of a drawing takes to become the next, in milliseconds. */
const STEP_DURATION = 520;

/** A play sets off in the frame after the one in which the words change, in milliseconds: each has enough to do. */
const A_FRAME = 16;

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

/** How far apart two states may be for a drawing to play from one to the other. */
const NEIGHBOURS = 1.5;

/**
 * What a play-head at `from` does that was bound for `bound` and is now asked to be at `target`: it stays on its way,
 * plays, or is there at once.
 */
export function answerTo(
	from: number,
	bound: number,
	target: number,
	runs: boolean,
	plays: Cue['plays']
): 'stay' | 'play' | 'jump' {
	if (!runs) return 'jump';
	if (target === bound) return 'stay';
	return Math.abs(target - from) <= NEIGHBOURS && plays(from, target) ? 'play' : 'jump';
}

/**
 * A number that follows a cue: it plays from one state to a neighbouring one, and is there at once after
 * a jump over several, where motion is unwelcome, and as long as `runs` says no: what nobody sees does not play.
 */
export function playhead(cue: () => Cue, runs: () => boolean): { readonly current: number } {
	const tween = new Tween(untrack(cue).target, {
		easing: (time) => (untrack(cue).easing ?? settle)(time)
	});
	$effect.pre(() => {
		const { target, plays, duration = STEP_DURATION } = cue();
		const [from, bound] = untrack(() => [tween.current, tween.target]);
		const answer = answerTo(from, bound, target, runs() && !reducedMotion.current, plays);
		if (answer === 'play') void tween.set(target, { duration, delay: A_FRAME });
		else if (answer === 'jump') void tween.set(target, { duration: 0 });
	});
	// What is gone need not arrive.
	$effect.pre(() => () => void tween.set(tween.target, { duration: 0 }));
	return tween;
}

/** The way from what is drawn to what is asked for: how far (0..1) it has gone, and a beginning of a new one. */
export interface Passage {
	readonly current: number;
	/** Sets off anew; is there at once where motion is unwelcome. `duration` in milliseconds. */
	begin: (duration?: number, easing?: (time: number) => number) => void;
}

/** A way that begins whenever something is asked for, also while another one is not over. */
export function passage(): Passage {
	const tween = new Tween(1, { easing: settle });
	return {
		get current() {
			return tween.current;
		},
		begin(duration = STEP_DURATION, easing = settle) {
			if (reducedMotion.current) return;
			void tween.set(0, { duration: 0 });
			void tween.set(1, { duration, easing });
		}
	};
}
