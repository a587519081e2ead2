import type { NumbersTable } from '#lib/charts/numbers.ts';

/** The numbers behind each section's drawing where pages are rendered; a browser fetches those that are asked for. */
export const numbersAtHand: Record<string, NumbersTable[]> = import.meta.env.SSR
	? (await import('#lib/server/numbers.ts')).numbersOf
	: {};
