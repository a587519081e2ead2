import { countInWords } from '#lib/data/number-words.ts';
import type { Entry } from '#lib/data/lineup.ts';
import { ANORA, capital, listed, percent, required } from './words.ts';

/** Below this mean of 4 the essay calls a film badly rated. */
const BAD = 2;
/** A stricter reading of "badly rated". */
const WORSE = 1.5;
/** The same on the scale of the other polls, 0..10. */
const BAD_POLLS = 6;

const plural = (count: number, mark: number): string =>
	`${countInWords(count)} ${count === 1 ? `vote of ${mark}` : `votes of ${mark}`}`;

/** The figures of the 2024 competition on the critics' grid. */
export function gridFacts(lineup: readonly Entry[]): Record<string, string> {
	const anora = required(
		lineup.find(({ film }) => film === ANORA),
		'film "anora" in the competition'
	);
	const votes = required(anora.votes, 'single votes for Anora').flatMap((count, index) =>
		count ? [plural(count, 4 - index)] : []
	);
	const leader = required(lineup[0], 'film in the competition');
	const below = (mean: number) => lineup.filter((entry) => entry.mean < mean).length;
	return {
		'lineup.count': String(lineup.length),
		'anora.mean': anora.mean.toFixed(1),
		'grid.votes': listed(votes),
		'grid.threshold': BAD.toFixed(1),
		'grid.low': capital(countInWords(below(BAD))),
		'grid.lowShare': percent(below(BAD) / lineup.length),
		'grid.lowerThreshold': String(WORSE),
		'grid.lower': countInWords(below(WORSE)),
		'grid.leader': leader.title,
		'grid.leaderMean': leader.mean.toFixed(1),
		'polls.low': countInWords(
			lineup.filter(({ polls }) => polls !== null && polls < BAD_POLLS).length
		)
	};
}
