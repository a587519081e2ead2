import type { Winner } from '#lib/data/winners.ts';
import { ANORA } from '../../winners/views.ts';
import { BEST, markText } from './kept-mark.ts';

/** A scale of its own with a mark on it. */
export interface Reading {
	key: 'you' | 'viewers' | 'critics';
	who: string;
	/** The value in words: “7.4 of 10”. */
	value: string;
	/** How far along its scale it is, 0..1. */
	part: number;
	/** Who measured it, and when. */
	source: string;
}

/** The best score of the critics' scale. */
const BEST_SCORE = 100;

/** The reader's mark beside those of viewers and of critics, as far as they are known: three scales, never one. */
export function readingsOf(winners: readonly Winner[], mark: number): Reading[] {
	const own = winners.find(({ film }) => film === ANORA);
	const readings: Reading[] = [
		{
			key: 'you',
			who: 'You',
			value: `${markText(mark)} of ${BEST}`,
			part: mark / BEST,
			source: 'your own mark'
		}
	];
	if (own && own.viewers !== null)
		readings.push({
			key: 'viewers',
			who: 'Viewers',
			value: `${own.viewers.toFixed(1)} of ${BEST}`,
			part: own.viewers / BEST,
			source: own.sources.viewers
		});
	if (own && own.critics !== null)
		readings.push({
			key: 'critics',
			who: 'Critics',
			value: `${own.critics} of ${BEST_SCORE}`,
			part: own.critics / BEST_SCORE,
			source: own.sources.critics
		});
	return readings;
}

/** The three in a sentence: “You say 8.2 of 10; viewers say 7.4, 0.8 less; critics 91 of 100, on a scale of their own.” */
export function verdictOn(winners: readonly Winner[], mark: number): string {
	const own = winners.find(({ film }) => film === ANORA);
	const parts = [`You say ${markText(mark)} of ${BEST}`];
	if (own && own.viewers !== null) {
		const apart = Math.round((own.viewers - mark) * BEST) / BEST;
		const words =
			apart === 0
				? 'just as you do'
				: `${markText(Math.abs(apart))} ${apart > 0 ? 'more' : 'less'}`;
		parts.push(`viewers say ${own.viewers.toFixed(1)}, ${words}`);
	}
	if (own && own.critics !== null)
		parts.push(`critics ${own.critics} of ${BEST_SCORE}, on a scale of their own`);
	return `${parts.join('; ')}.`;
}
