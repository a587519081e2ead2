import type { Film } from '#lib/data/films.ts';
import { timesInWords } from '#lib/data/number-words.ts';
import { dollars } from '../money.ts';

/** Takings as they can be said: to the dollar where all agree, and "about" the latest where they do not. */
export const aboutDollars = (low: number, high: number): string =>
	low === high ? dollars(high) : `about ${dollars(high, 2)}`;

/** Takings as a multiple of the budget, from the least to the most that the figures allow; empty if unknown. */
export function timesBudget({ budgetLow, budgetHigh, grossLow, grossHigh }: Film): string {
	if (budgetLow === null || budgetHigh === null || grossLow === null || grossHigh === null)
		return '';
	const [least, most] = [grossLow / budgetHigh, grossHigh / budgetLow];
	if (most < 1) return 'less than its budget';
	const digits = least >= 3 ? 0 : 1;
	const [from, to] = [least, most].map((ratio) => Number(ratio.toFixed(digits)));
	return `${from === to ? from : `${from}–${to}`} times its budget`;
}

/** The film with the highest takings, held against the best before it; null without two figures. */
export function recordOf(
	films: readonly Film[]
): { film: Film; before: Film; ratio: number; words: string } | null {
	const [film, ...others] = films
		.filter(({ grossHigh }) => grossHigh !== null)
		.sort((a, b) => (b.grossHigh ?? 0) - (a.grossHigh ?? 0));
	const before = others.find(({ year }) => film && year < film.year);
	if (!film?.grossHigh || !before?.grossHigh) return null;
	const ratio = film.grossHigh / before.grossHigh;
	return { film, before, ratio, words: `${timesInWords(ratio)} his best before` };
}
