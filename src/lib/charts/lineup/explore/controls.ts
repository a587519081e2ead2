import { alphabetical } from '#lib/data/alphabetical.ts';
import type { Entry } from '#lib/data/lineup.ts';
import type { Choice, Control } from '../../explore/instrument.ts';
import { BEST, isUncertain } from '../facts.ts';
import { OWN } from '../marks.ts';
import { BY_GRID, type Ranking } from '../ranking.ts';

/** What the films are shown by. */
export type Measure = 'grid' | 'polls' | 'votes';

const MEASURES = [
	{ value: 'grid', label: 'Critics’ grid' },
	{ value: 'polls', label: 'All polls' },
	{ value: 'votes', label: 'Votes' }
] as const satisfies { value: Measure; label: string }[];

export const CONTROLS = [
	{ name: 'by', label: 'Shown by', shows: 'segments', options: MEASURES, usual: 'grid' },
	{
		name: 'only',
		label: 'Only prize-winners',
		shows: 'switch',
		options: [
			{ value: 'all', label: 'All' },
			{ value: 'prizes', label: 'Prize-winners' }
		],
		usual: 'all'
	}
] as const satisfies Control[];

/** The best mark of the polls, and the one under which a car is not lit: the essay's own second count. */
export const POLLS_BEST = 10;
export const POLLS_DARK_BELOW = 6;

const BY_POLLS: Ranking = {
	valueOf: ({ polls }) => polls ?? 0,
	isUnlit: ({ polls }) => (polls ?? 0) < POLLS_DARK_BELOW,
	isUncertain: () => false,
	score: ({ polls }) => (polls ?? 0).toFixed(1),
	marked: [4, 6, 8],
	best: POLLS_BEST
};

/** What is chosen, in the chart's own words. */
export interface Chosen {
	measure: Measure;
	/** What films are ranked by; single votes are of the grid. */
	ranking: Ranking;
	/** Whether only films with a prize count: the others are dimmed. */
	prizes: boolean;
	films: readonly string[];
}

/** A choice in the chart's own words. */
export function chosenIn({ settings, films }: Choice): Chosen {
	const measure = MEASURES.find(({ value }) => value === settings.by)?.value ?? 'grid';
	return {
		measure,
		ranking: measure === 'polls' ? BY_POLLS : BY_GRID,
		prizes: settings.only === 'prizes',
		films
	};
}

/** Whether there is a value of a film to rank it by. */
export const hasValue = ({ polls }: Entry, { measure }: Pick<Chosen, 'measure'>): boolean =>
	measure !== 'polls' || polls !== null;

/** The films with a value, the best first. */
export const rankedIn = (entries: readonly Entry[], chosen: Chosen): Entry[] =>
	entries
		.filter((entry) => hasValue(entry, chosen))
		.toSorted(
			(a, b) =>
				chosen.ranking.valueOf(b) - chosen.ranking.valueOf(a) || alphabetical(a.title, b.title)
		);

/** Whether a film counts in a choice. */
export const counts = ({ prize }: Entry, { prizes }: Chosen): boolean => !prizes || prize !== null;

/** The films whose votes are shown: those that are chosen, else the essay's own. */
export function votedIn(entries: readonly Entry[], { films }: Chosen): Entry[] {
	const asked = films.length ? films : [OWN];
	return asked.flatMap((film) => entries.find((entry) => entry.film === film) ?? []);
}

/** How far a mean on the grid may be off where it was published on its day only. */
const OFF = 0.1;

/** The least and the most that a film's value may be. */
export function boundsOf(entry: Entry, chosen: Chosen) {
	if (!hasValue(entry, chosen)) return null;
	const value = chosen.ranking.valueOf(entry);
	if (chosen.measure === 'polls' || !isUncertain(entry)) return { least: value, most: value };
	return { least: Math.max(value - OFF, 0), most: Math.min(value + OFF, BEST) };
}
