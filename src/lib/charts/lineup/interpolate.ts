import { blend } from '../blend.ts';
import { board } from './board.ts';
import { darken } from './darken.ts';
import type { LineupLayout } from './marks.ts';
import { unroll } from './unroll.ts';

/** A layout `t` (0..1, without the ends) of the way from one view to the next one of the story. */
type Passage = (from: LineupLayout, to: LineupLayout, t: number) => LineupLayout;

const PASSAGES: Record<string, Passage | undefined> = {
	'votes wheel': board,
	'wheel dark': darken,
	'dark ranking': unroll
};

/**
 * The layout `t` of the way between two: `from` itself at 0, `to` itself at 1. The way back is the way there,
 * walked backwards.
 */
export function interpolate(from: LineupLayout, to: LineupLayout, t: number): LineupLayout {
	if (t <= 0 || from === to) return from;
	if (t >= 1) return to;
	const there = PASSAGES[`${from.view} ${to.view}`];
	if (there) return there(from, to, t);
	const back = PASSAGES[`${to.view} ${from.view}`];
	return back ? back(to, from, 1 - t) : blend(from, to, t);
}
