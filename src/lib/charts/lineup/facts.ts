import type { Entry } from '#lib/data/lineup.ts';
import { OWN } from './marks.ts';

/** The grid's best mark. */
export const BEST = 4;
/** A mean, or a vote, under this leaves its car dark. */
export const DARK_BELOW = 2;
/** Rounding to one decimal moves a mean by this much at most. */
const ROUNDING = 0.05 + 1e-9;
/** Critics on the grid. */
const CRITICS = 12;

/** Whether a film's mean leaves its car dark. */
export const isDark = ({ mean }: Entry): boolean => mean < DARK_BELOW;

/** The mean of votes given as counts of 4, 3, 2, 1 and 0 stars. */
export function meanOf(votes: readonly number[]): number {
	const sum = votes.reduce((total, count, index) => total + count * (BEST - index), 0);
	return sum / votes.reduce((total, count) => total + count, 0);
}

/** How many critics voted. */
export const votesCast = (votes: readonly number[]): number =>
	votes.reduce((total, count) => total + count, 0);

/**
 * Whether a mean could be off by 0.1: it was published on its day or computed by others, and twelve known
 * votes do not bear it out.
 */
export function isUncertain({ status, votes, mean }: Entry): boolean {
	if (!/^(as published on the day|computed)/.test(status)) return false;
	const borneOut =
		votes && votesCast(votes) === CRITICS && Math.abs(meanOf(votes) - mean) <= ROUNDING;
	return !borneOut;
}

/** A film's rank (ties share one) and the films it shares it with. */
export function rankOf(entries: readonly Entry[], film: string): { rank: number; tied: Entry[] } {
	const own = entries.find((entry) => entry.film === film);
	const mean = own?.mean ?? Number.NaN;
	return {
		rank: 1 + entries.filter((entry) => entry.mean > mean).length,
		tied: entries.filter((entry) => entry.mean === mean && entry !== own)
	};
}

/** The essay's own film on the grid. */
export const ownEntry = (entries: readonly Entry[]): Entry | undefined =>
	entries.find(({ film }) => film === OWN);

/** The stars of each single vote for the essay's own film, the best first. */
export const starsGiven = (entries: readonly Entry[]): number[] =>
	(ownEntry(entries)?.votes ?? []).flatMap((count, index) =>
		Array.from({ length: count }, () => BEST - index)
	);

/** A mean as it is written: one decimal, with a sign before it where it could be off. */
export const score = (entry: Entry): string =>
	`${isUncertain(entry) ? '≈' : ''}${entry.mean.toFixed(1)}`;

/** An ordinal number: 1st, 2nd, 11th. */
export function ordinal(value: number): string {
	const teens = value % 100 > 10 && value % 100 < 14;
	const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
	return `${value}${ending}`;
}

/** Shares that have a word, and how far from it they may be. */
const SHARES: [number, string][] = [
	[1 / 4, 'about a quarter'],
	[1 / 3, 'about a third'],
	[1 / 2, 'about half']
];
const NEAR_SHARE = 0.03;

/** A part of a whole in words: about a third; in per cent where no word is near. */
export function shareInWords(part: number, whole: number): string {
	const share = part / whole;
	const near = SHARES.find(([value]) => Math.abs(share - value) <= NEAR_SHARE);
	return near ? near[1] : `${Math.round(100 * share)} %`;
}

/** The unlit part of the line-up: a count against the threshold, and its share. */
export function darkRemark(entries: readonly Entry[]): [string, string] {
	const dark = entries.filter(isDark).length;
	return [
		`${dark} of ${entries.length} under ${DARK_BELOW} of ${BEST}`,
		shareInWords(dark, entries.length)
	];
}

/** The count of unlit films in two shorter lines: 7 of 22 / under 2 of 4. */
export const breakCount = (count: string): string[] => {
	const at = count.indexOf(' under');
	return [count.slice(0, at), count.slice(at + 1)];
};
