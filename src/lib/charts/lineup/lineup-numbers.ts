import type { Entry } from '#lib/data/lineup.ts';
import type { Sources } from '#lib/data/sources.ts';
import { countInWords } from '#lib/data/number-words.ts';
import {
	figure,
	NOT_KNOWN,
	vouchers,
	type Numbers,
	type NumbersRow,
	type NumbersTable
} from '../numbers.ts';
import { BEST, DARK_BELOW, isUncertain, ownEntry, rankOf, score, votesCast } from './facts.ts';
import { columnKey } from './layout-votes.ts';
import { columns, critics, MAY_BE_OFF, rankWords, votesWords } from './lineup-words.ts';
import { OWN } from './marks.ts';

const rowOf = (entry: Entry, rows: readonly Entry[], sources: Sources): NumbersRow => ({
	key: entry.film,
	own: entry.film === OWN,
	cells: [
		entry.title,
		entry.director,
		figure(`${score(entry)} of ${BEST}`, entry.mean),
		figure(rankWords(rows, entry.film), rankOf(rows, entry.film).rank),
		votesWords(entry) || NOT_KNOWN,
		isUncertain(entry) ? `${MAY_BE_OFF}; ${entry.status}` : entry.status,
		entry.prize ?? 'none'
	],
	sources: vouchers(['Mean and votes', sources.of(entry.film, 'grid_mean_0_4')])
});

/** The essay's own film vote by vote. */
function votesTable(own: Entry, sources: Sources): NumbersTable {
	const cast = votesCast(own.votes ?? []);
	return {
		id: 'votes',
		caption: `${own.title}’s ${countInWords(cast)} votes on the grid: a mean of ${own.mean.toFixed(1)}`,
		columns: [
			{ key: 'stars', label: 'Mark' },
			{ key: 'critics', label: 'Critics', numeric: true }
		],
		rows: columns(own).map(({ stars, count }) => ({
			key: columnKey(stars),
			cells: [`${stars} of ${BEST}`, figure(`${critics(count)} of ${cast}`, count)],
			sources: vouchers(['Votes', sources.of(own.film, 'votes')])
		}))
	};
}

/** The 22 films with their means, and the votes of the essay's own. */
export const lineupNumbers: Numbers = ({ lineup }, sourcing) => {
	const own = ownEntry(lineup);
	return [
		{
			id: 'line-up',
			caption: `The competition of 2024 on the critics’ grid, from 0 to ${BEST}`,
			columns: [
				{ key: 'film', label: 'Film' },
				{ key: 'director', label: 'Director' },
				{ key: 'mean', label: 'Mean', numeric: true },
				{ key: 'rank', label: 'Rank', numeric: true },
				{ key: 'votes', label: 'Votes' },
				{ key: 'status', label: 'How sure the mean is', long: true },
				{ key: 'prize', label: 'Prize' }
			],
			rows: lineup.map((entry) => rowOf(entry, lineup, sourcing.lineup)),
			note: `Films under ${DARK_BELOW} of ${BEST} are drawn dark: where “bad” begins is our reading. The order around the wheel is no ranking.`
		},
		...(own ? [votesTable(own, sourcing.lineup)] : [])
	];
};
