import type { Entry } from '#lib/data/lineup.ts';
import { listInWords } from '#lib/data/list-in-words.ts';
import type { Tables } from '#lib/data/tables.ts';
import type { Caption, Tip } from '../chart.ts';
import {
	BEST,
	darkRemark,
	DARK_BELOW,
	isDark,
	isUncertain,
	ordinal,
	ownEntry,
	rankOf,
	score,
	shareInWords,
	votesCast
} from './facts.ts';
import { columnKey } from './layout-votes.ts';
import type { LineupScene } from './layout.ts';
import { OWN } from './marks.ts';
import { rankInWords } from './ranking-remarks.ts';

const SOURCE = 'Screen International jury grid, Cannes, May 2024';
/** Marks that count as warm. */
const WARM = 3;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** How many critics, in words. */
export const critics = (count: number): string => `${count} ${count === 1 ? 'critic' : 'critics'}`;

/** How many votes of each number of stars, the best first. */
export const columns = (entry: Entry): { stars: number; count: number }[] =>
	(entry.votes ?? []).map((count, index) => ({ stars: BEST - index, count }));

const countWhere = (entry: Entry, test: (stars: number) => boolean): number =>
	columns(entry)
		.filter(({ stars }) => test(stars))
		.reduce((sum, { count }) => sum + count, 0);

/** A film's rank: `joint 2nd of 22`. */
export function rankWords(rows: readonly Entry[], film: string): string {
	const { rank, tied } = rankOf(rows, film);
	return `${tied.length ? 'joint ' : ''}${ordinal(rank)} of ${rows.length}`;
}

/** A film's votes, the best first: `6 × 4, 4 × 3`; empty where single votes are not known. */
export const votesWords = (entry: Entry): string =>
	columns(entry)
		.filter(({ count }) => count > 0)
		.map(({ stars, count }) => `${count} × ${stars}`)
		.join(', ');

/** What is said of a mean that could be another. */
export const MAY_BE_OFF = 'may be off by 0.1';

/** The heading of a scene. */
export function caption({ lineup }: Tables, { view }: LineupScene): Caption {
	const own = ownEntry(lineup);
	const dark = lineup.filter(isDark).length;
	if (view === 'votes' && own) {
		const cast = votesCast(own.votes ?? []);
		const warm = countWhere(own, (stars) => stars >= WARM);
		const unlit = countWhere(own, (stars) => stars < DARK_BELOW);
		return {
			title: `${warm} of ${cast} critics gave Anora ${WARM} or ${BEST} of ${BEST}`,
			note: `One car a vote; the ${unlit === 1 ? 'one' : unlit} under ${DARK_BELOW} of ${BEST} not lit`,
			source: SOURCE
		};
	}
	if (view === 'dark')
		return {
			title: `${capital(shareInWords(dark, lineup.length))} of the line-up goes dark`,
			note: `Outlined: a mean under ${DARK_BELOW} of ${BEST} on the critics’ grid`,
			source: SOURCE
		};
	if (view === 'ranking')
		return {
			title: `Anora, ${rankWords(lineup, OWN)} on the grid`,
			note: '≈ published on the day, may be off by 0.1',
			source: SOURCE
		};
	return {
		title: `${lineup.length} films for one Palme d’Or`,
		note: 'One car a film; their order is no ranking',
		source: SOURCE
	};
}

function describeVotes(own: Entry): string {
	const groups = columns(own)
		.filter(({ count }) => count > 0)
		.map(({ stars, count }) => `${critics(count)} gave ${stars}`);
	return `Of the ${votesCast(own.votes ?? [])} critics on the grid, which runs from 0 to ${BEST}, ${listInWords(groups)}: a mean of ${own.mean.toFixed(1)}.`;
}

function describeDark(rows: readonly Entry[]): string {
	const dark = rows.filter(isDark);
	const films = dark.map((entry) => `${entry.title} (${score(entry)})`);
	return `${dark.length} of the ${rows.length} cars on the wheel are dark, ${shareInWords(dark.length, rows.length)}: films with a mean under ${DARK_BELOW} of ${BEST}. They are ${listInWords(films)}.`;
}

function describeRanking(rows: readonly Entry[]): string {
	const [first] = rows;
	const last = rows.at(-1);
	if (!first || !last) return '';
	const [count, share] = darkRemark(rows);
	return `${rows.length} films in a column by their mean on the critics’ grid. ${first.title} leads with ${score(first)}, ${last.title} is last with ${score(last)}. Anora is ${rankInWords(rows, OWN)}. ${count}: ${share}.`;
}

/** A text alternative for a scene. */
export function describe({ lineup }: Tables, { view }: LineupScene): string {
	const own = ownEntry(lineup);
	if (view === 'votes' && own) return describeVotes(own);
	if (view === 'dark') return describeDark(lineup);
	if (view === 'ranking') return describeRanking(lineup);
	return `A Ferris wheel with ${lineup.length} lit cars, one for each film in the competition of 2024. Anora’s is on top, bigger and in another colour.`;
}

/** What a column of *Anora*'s votes says. */
function voteTip(own: Entry, key: string): Tip | null {
	const column = columns(own).find(({ stars }) => columnKey(stars) === key);
	if (!column) return null;
	return {
		title: `${column.stars} of ${BEST}`,
		lines: [
			`${column.count === 0 ? 'No critic' : critics(column.count)} of ${votesCast(own.votes ?? [])}`,
			`Mean of all: ${own.mean.toFixed(1)}`
		],
		source: own.source
	};
}

/** What a film's car, or a column of votes, says when it is asked. */
export function tip({ lineup }: Tables, { view }: LineupScene, key: string): Tip | null {
	const own = ownEntry(lineup);
	if (view === 'votes') return own ? voteTip(own, key) : null;
	const entry = lineup.find(({ film }) => film === key);
	if (!entry) return null;
	const votes = votesWords(entry);
	return {
		title: `${entry.title} (${entry.director})`,
		lines: [
			`${score(entry)} of ${BEST}, ${rankWords(lineup, key)}`,
			...(votes ? [`Votes: ${votes}`] : []),
			...(isUncertain(entry) ? [`Published on the day; ${MAY_BE_OFF}`] : []),
			...(entry.prize ? [entry.prize] : [])
		],
		source: entry.source
	};
}
