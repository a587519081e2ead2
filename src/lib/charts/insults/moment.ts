import { clamp } from '#lib/story/position.ts';

const eased = (t: number): number => t * t * (3 - 2 * t);

/** The part (0..1) of a change that is done at `t`, when it begins at `start` and is over at `end`; gentle at both. */
export const within = (t: number, start: number, end: number): number =>
	eased(clamp((t - start) / (end - start)));

/**
 * The same for the `rank`th (0..1) of several that set off one after another between `start` and `end`;
 * each takes `span` of the whole way.
 */
export const inTurn = (
	t: number,
	rank: number,
	start: number,
	end: number,
	span: number
): number => {
	const own = start + (end - start - span) * rank;
	return within(t, own, own + span);
};
