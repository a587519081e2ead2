import type { Entry } from '#lib/data/lineup.ts';
import { listInWords } from '#lib/data/list-in-words.ts';
import type { Tables } from '#lib/data/tables.ts';
import type { Caption, Tip } from '../../chart.ts';
import { comparison, type Held } from '../../explore/comparison.ts';
import type { ExploreScene, LeftOut } from '../../explore/instrument.ts';
import { BEST, isUncertain, ordinal, score, votesCast } from '../facts.ts';
import {
	boundsOf,
	chosenIn,
	counts,
	hasValue,
	POLLS_BEST,
	POLLS_DARK_BELOW,
	rankedIn,
	votedIn,
	type Chosen
} from './controls.ts';
import { stackKey } from './layout-votes-of.ts';

const GRID = 'Screen International jury grid, Cannes, May 2024';
const POLLS = 'All critics’ polls gathered by cannes-ratings, 2024';
const VOTES = 'Screen International jury grid, votes by cannes-ratings';

/** The heading of a choice. */
export function caption({ lineup }: Tables, scene: ExploreScene): Caption {
	const chosen = chosenIn(scene);
	if (chosen.measure === 'votes')
		return {
			title: `The votes for ${listInWords(votedIn(lineup, chosen).map(({ title }) => title))}`,
			note: `One car a vote, by stars from 0 to ${BEST}; not lit: under 2`,
			source: VOTES
		};
	const whose = chosen.prizes ? 'Prize-winners of' : 'The competition of';
	return chosen.measure === 'grid'
		? {
				title: `${whose} 2024, on the critics’ grid`,
				note: `Mean of 0 to ${BEST}. ≈ published on the day, may be off by 0.1`,
				source: GRID
			}
		: {
				title: `${whose} 2024, by all polls`,
				note: `Mean of 0 to ${POLLS_BEST}; not lit: under ${POLLS_DARK_BELOW}`,
				source: POLLS
			};
}

/** The single votes of a film: “6 × 4, 4 × 3, 1 × 2 and 1 × 1”. */
function votesInWords({ votes }: Entry): string {
	if (!votes) return 'single votes not known';
	const groups = votes.flatMap((count, index) => (count ? [`${count} × ${BEST - index}`] : []));
	return `${listInWords(groups)} of ${BEST}`;
}

function saidOf(entry: Entry, chosen: Chosen): string {
	if (!hasValue(entry, chosen)) return 'no poll known';
	const { best } = chosen.ranking;
	return `${chosen.ranking.score(entry)} of ${best}`;
}

/** The place of a film among those that count, the best first: “joint 2nd of 22”. */
function placeOf(entry: Entry, entries: readonly Entry[], chosen: Chosen): string {
	const among = rankedIn(entries, chosen).filter((other) => counts(other, chosen));
	const value = chosen.ranking.valueOf(entry);
	const higher = among.filter((other) => chosen.ranking.valueOf(other) > value).length;
	const level = among.filter((other) => chosen.ranking.valueOf(other) === value).length;
	return `${level > 1 ? 'joint ' : ''}${ordinal(higher + 1)} of ${among.length}${chosen.prizes ? ' prize-winners' : ''}`;
}

const held = (entry: Entry, chosen: Chosen): Held => ({
	title: entry.title,
	said: saidOf(entry, chosen),
	bounds: boundsOf(entry, chosen)
});

/** What is said of a film's votes. */
function votesSaid(entry: Entry): string {
	const mean = `mean ${score(entry)}`;
	return `${entry.title}: ${votesInWords(entry)}, ${mean}.`;
}

/** What the drawing says of the films that are chosen, or of all. */
export function says({ lineup }: Tables, scene: ExploreScene): string {
	const chosen = chosenIn(scene);
	if (chosen.measure === 'votes') return votedIn(lineup, chosen).map(votesSaid).join(' ');
	const [one, other] = chosen.films.flatMap(
		(film) => lineup.find((row) => row.film === film) ?? []
	);
	if (one && other)
		return comparison(held(one, chosen), held(other, chosen), {
			above: (title, higher, lower) => `${title} stands ${(higher - lower).toFixed(1)} higher`,
			more: (title) => `${title} stands higher`,
			question: 'which of them stands higher',
			alike: 1
		});
	if (one) {
		const said = `${one.title}: ${saidOf(one, chosen)}`;
		if (!counts(one, chosen)) return `${said}. It won no prize.`;
		return hasValue(one, chosen) ? `${said}, ${placeOf(one, lineup, chosen)}.` : `${said}.`;
	}
	const known = rankedIn(lineup, chosen).filter((entry) => counts(entry, chosen));
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last) return 'Nothing is known here.';
	return `${known.length} ${chosen.prizes ? 'prize-winners' : 'films'}, from ${last.title} (${saidOf(last, chosen)}) to ${first.title} (${saidOf(first, chosen)}).`;
}

/** What a choice shows, for those who do not see it. */
export function describe(tables: Tables, scene: ExploreScene): string {
	const chosen = chosenIn(scene);
	if (chosen.measure === 'votes') return `Votes stacked by stars. ${says(tables, scene)}`;
	const rows = rankedIn(tables.lineup, chosen).filter((entry) => counts(entry, chosen));
	const films = rows.map((entry) => `${entry.title} ${chosen.ranking.score(entry)}`);
	const dimmed = chosen.prizes ? ' Films without a prize are dimmed.' : '';
	return `${rows.length} films in a column, the best first, of ${chosen.ranking.best}: ${films.join('; ')}.${dimmed}`;
}

/** What a column of a film's votes says. */
function stackTip(lineup: readonly Entry[], key: string): Tip | null {
	for (const entry of lineup)
		for (const [index, count] of (entry.votes ?? []).entries()) {
			const stars = BEST - index;
			if (stackKey(entry.film, stars) !== key) continue;
			const cast = votesCast(entry.votes ?? []);
			return {
				title: `${entry.title}: ${stars} of ${BEST}`,
				lines: [`${count || 'No'} of ${cast} votes`, `Mean of all: ${score(entry)}`],
				source: entry.source
			};
		}
	return null;
}

/** What a film, or a column of its votes, says when it is asked. */
export function tip({ lineup }: Tables, scene: ExploreScene, key: string): Tip | null {
	const chosen = chosenIn(scene);
	if (chosen.measure === 'votes') return stackTip(lineup, key);
	const entry = lineup.find(({ film }) => film === key);
	if (!entry) return null;
	const grid = chosen.measure === 'grid';
	return {
		title: `${entry.title} (${entry.director})`,
		lines: [
			`${saidOf(entry, chosen)}, ${placeOf(entry, lineup, { ...chosen, prizes: false })}`,
			...(grid ? [`Votes: ${votesInWords(entry)}`] : []),
			...(grid && isUncertain(entry) ? ['Published on the day; may be off by 0.1'] : []),
			...(entry.prize ? [entry.prize] : [])
		],
		source: grid ? entry.source : POLLS
	};
}

/** The films that have no row, and why. */
export function leftOut({ lineup }: Tables, scene: ExploreScene): LeftOut[] {
	const chosen = chosenIn(scene);
	const votes = chosen.measure === 'votes';
	const titles = lineup
		.filter((entry) => (votes ? !entry.votes : !hasValue(entry, chosen)))
		.map(({ title }) => title);
	const why = votes ? 'Single votes are not known for' : 'No poll is known of';
	return titles.length ? [{ why, titles }] : [];
}
