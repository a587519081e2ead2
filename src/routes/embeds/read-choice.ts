import { complaintsOf } from '#lib/embed/complaints.ts';
import { readOptions } from '#lib/embed/options.ts';
import { firstChoice, GROUNDS, WIDTHS, type Choice, type Offered } from './choice.ts';

interface ReadChoice {
	choice: Choice;
	/** What the address asks for and is not to be had, a sentence each. */
	complaints: string[];
}

/** Reads what was picked from the page's address. What is unknown falls back and is said; nothing throws. */
export function readChoice(query: URLSearchParams, sections: readonly Offered[]): ReadChoice {
	const complaints: string[] = [];
	/** What was asked for by a name, if it is among what is known. */
	function find<T>(name: string, known: readonly T[], sayOf: (value: T) => string): T | undefined {
		const asked = query.get(name);
		if (asked === null) return undefined;
		const found = known.find((value) => sayOf(value) === asked);
		if (found === undefined)
			complaints.push(`${name} is "${asked}", expected one of ${known.map(sayOf).join(', ')}`);
		return found;
	}

	const section = find('section', sections, ({ id }) => id) ?? sections[0];
	const steps = section?.steps.map(({ id }) => id) ?? [];
	const options = readOptions(query, steps);
	complaints.push(...complaintsOf(query, steps));
	const width = find('width', WIDTHS, String);
	const ground = find('ground', GROUNDS, String);
	return {
		choice: {
			...firstChoice(sections),
			...options,
			...(section && { section: section.id }),
			...(width && { width }),
			...(ground && { ground })
		},
		complaints
	};
}
