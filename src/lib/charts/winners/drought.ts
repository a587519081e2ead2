import type { Winner } from '#lib/data/winners.ts';

/** Two winners and the years from one to the other. */
export interface Span {
	from: Winner;
	to: Winner;
	years: number;
}

/** The spans between one American-led winner and the next, in order. */
function spansBetween(winners: readonly Winner[]): Span[] {
	const led = winners.filter((row) => row.american).toSorted((a, b) => a.year - b.year);
	return led.flatMap((to, index) => {
		const from = led[index - 1];
		return from ? [{ from, to, years: to.year - from.year }] : [];
	});
}

/** The span that a film ended by winning. */
export const spanEndedBy = (winners: readonly Winner[], film: string): Span | undefined =>
	spansBetween(winners).find((span) => span.to.film === film);

/** The other spans that are as long as one, or longer. */
export const spansAsLong = (winners: readonly Winner[], { to, years }: Span): Span[] =>
	spansBetween(winners).filter((span) => span.to.film !== to.film && span.years >= years);

/** The American-led winners of the first time that `count` prizes in a row went to one; empty if never. */
export function rowOf(winners: readonly Winner[], count: number): Winner[] {
	const years = [...new Set(winners.map((row) => row.year))].sort((a, b) => a - b);
	let run: Winner[] = [];
	for (const year of years) {
		const led = winners.find((row) => row.year === year && row.american);
		run = led ? [...run, led] : [];
		if (run.length === count) return run;
	}
	return [];
}
