import type NumbersDetails from '#lib/charts/NumbersDetails.svelte';
import type { NumbersTable } from '#lib/charts/numbers.ts';

interface NumbersAtHand {
	/** The numbers behind a section's drawing, by the section's id. */
	tables: Record<string, NumbersTable[]>;
	/** What shows them to readers without script. */
	Details: typeof NumbersDetails;
}

/** All numbers where pages are rendered; a browser that runs scripts fetches those that are asked for. */
export const numbersAtHand: NumbersAtHand | undefined = import.meta.env.SSR
	? {
			tables: (await import('#lib/server/numbers.ts')).numbersOf,
			Details: (await import('#lib/charts/NumbersDetails.svelte')).default
		}
	: undefined;
