import type { Offer } from '#lib/charts/explore/choice.ts';
import type { Choice } from '#lib/charts/explore/instrument.ts';
import { INSTRUMENTS } from '#lib/charts/explore/names.ts';
import { readChoice, readName } from '#lib/charts/explore/read-choice.ts';
import { complaintsOf } from '#lib/embed/complaints.ts';

/** What the address of an embedded chart asks for. */
export interface Asked {
	choice: Choice;
	/** What it asks for and is not to be had, a sentence each. */
	complaints: string[];
}

/** What sections have and a chart that readers set does not: steps, and ways to go through them. */
const OF_SECTIONS = ['mode', 'step'];

/**
 * Reads what an embedded chart is to show. What is unknown falls back to what is usual and is said; nothing throws.
 * `films` are the keys of those that can be chosen.
 */
export function readAsked(query: URLSearchParams, offer: Offer, films: readonly string[]): Asked {
	const { value, complaints } = readChoice(query, offer, films);
	const others = OF_SECTIONS.filter((name) => query.has(name));
	const own = new URLSearchParams([...query].filter(([name]) => !others.includes(name)));
	return {
		choice: value,
		complaints: [
			...readName(query, INSTRUMENTS).complaints,
			...complaints,
			...complaintsOf(own, []),
			...others.map((name) => `${name} is for sections, and not for this chart`)
		]
	};
}
