import { countInWords } from '#lib/data/number-words.ts';
import { compose } from '../listening/compose.ts';
import { linearPitch } from '../listening/pitch-scale.ts';
import type { Sounds } from '../listening/score.ts';
import { pointsOf, tableOf } from '../listening/series.ts';
import { BEST, isUncertain, ownEntry, votesCast } from './facts.ts';

/** The film's own votes from 0 to 4 stars, and the means of all films from the best to the last. */
export const lineupSound: Sounds = ({ lineup }, numbers) => {
	const entries = new Map(lineup.map((entry) => [entry.film, entry]));
	const means = pointsOf(tableOf(numbers, 'line-up'), 'mean', ({ key }) => {
		const entry = entries.get(key);
		return { uncertain: entry !== undefined && isUncertain(entry) };
	});
	const ranking = compose({
		id: 'ranking',
		title: 'The line-up on the critics’ grid',
		scenes: ['wheel', 'dark', 'ranking'],
		opening: `${means.length} films, the best first. Higher is a better mean, of ${BEST}. A wavering note may be off by a tenth; Anora’s is bright.`,
		points: means,
		pitchOf: linearPitch(0, BEST)
	});
	const own = ownEntry(lineup);
	if (!own?.votes) return [ranking];
	const marks = pointsOf(tableOf(numbers, 'votes'), 'critics').toReversed();
	const votes = compose({
		id: 'votes',
		title: `${own.title}’s votes on the grid`,
		scenes: ['votes'],
		opening: `${own.title}’s ${countInWords(votesCast(own.votes))} votes, from none to ${BEST} of ${BEST}. Higher is more critics.`,
		points: marks,
		pitchOf: linearPitch(0, Math.max(...own.votes))
	});
	return [votes, ranking];
};
