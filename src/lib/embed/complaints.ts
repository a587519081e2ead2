import { MODES, THEMES, TITLES } from './options.ts';

/**
 * What the query of an embed's address asks for and is not to be had, a sentence each. `steps` are the ids of the
 * section's steps.
 */
export function complaintsOf(query: URLSearchParams, steps: readonly string[]): string[] {
	const known: Record<string, readonly string[]> = {
		theme: THEMES,
		mode: MODES,
		title: TITLES,
		step: steps
	};
	return Object.entries(known).flatMap(([name, values]) => {
		const asked = query.get(name);
		if (asked === null || values.includes(asked)) return [];
		return [`${name} is "${asked}", expected one of ${values.join(', ')}`];
	});
}
