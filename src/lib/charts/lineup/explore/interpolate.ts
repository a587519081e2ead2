import { blend } from '../../blend.ts';
import { changeWords } from '../change-words.ts';
import type { LineupLayout } from '../marks.ts';
import { ease, phase, type Stretch } from '../phase.ts';

/** How long a change takes, in milliseconds. */
export const DURATION = 900;

/** When, of the whole way: the old words leave, the cars and what holds them move, the new words come. */
const LEAVING: Stretch = [0, 0.2];
const MOVING: Stretch = [0.1, 0.85];
const COMING: Stretch = [0.75, 1];

/** Whether all titles stand where they stood: only their light changes. */
const samePlaces = (
	{ titles: from, words: was }: LineupLayout,
	{ titles: to, words: is }: LineupLayout
) =>
	from.length === to.length &&
	from.length > 0 &&
	from.every(({ key, y }, index) => key === to[index]?.key && y === to[index]?.y) &&
	was[0]?.key === is[0]?.key;

/** The layout `t` (0..1) of the way between two choices: cars slide to their new rows while no word is in their way. */
export function interpolate(from: LineupLayout, to: LineupLayout, t: number): LineupLayout {
	if (t <= 0 || from === to) return from;
	if (t >= 1) return to;
	if (samePlaces(from, to)) return { ...blend(from, to, ease(t)), hits: to.hits };
	const { cars, votes, pole, wheel, rows } = blend(
		{ cars: from.cars, votes: from.votes, pole: from.pole, wheel: from.wheel, rows: from.rows },
		{ cars: to.cars, votes: to.votes, pole: to.pole, wheel: to.wheel, rows: to.rows },
		ease(phase(t, MOVING))
	);
	return {
		...to,
		...changeWords(from, to, t, LEAVING, COMING),
		view: from.view,
		cars,
		votes,
		pole,
		wheel,
		rows,
		hits: to.hits
	};
}
