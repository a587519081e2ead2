import type { Entry } from '#lib/data/lineup.ts';
import { isDark, isUncertain, score } from './facts.ts';

/** What a ranking ranks by: a value of each film, and how it is drawn and told. */
export interface Ranking {
	valueOf: (entry: Entry) => number;
	/** Whether a film's car is not lit. */
	isUnlit: (entry: Entry) => boolean;
	isUncertain: (entry: Entry) => boolean;
	/** The value as it is written beside a car. */
	score: (entry: Entry) => string;
	/** Values that have a line, from the lowest; the last one is told with its `best`. */
	marked: readonly number[];
	best: number;
}

/** By the mean on the critics' grid, 0..4. */
export const BY_GRID: Ranking = {
	valueOf: ({ mean }) => mean,
	isUnlit: isDark,
	isUncertain,
	score,
	marked: [2, 3],
	best: 4
};
