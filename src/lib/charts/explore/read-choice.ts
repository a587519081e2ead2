import { firstChoice, type Offer } from './choice.ts';
import { MOST_FILMS, type Choice } from './instrument.ts';

interface Read<T> {
	value: T;
	/** What the address asks for and is not to be had, a sentence each. */
	complaints: string[];
}

const listed = (values: readonly string[]) => values.join(', ');

/** The name of the instrument that an address asks for. What is unknown falls back to the first, and is said. */
export function readName(query: URLSearchParams, known: readonly string[]): Read<string> {
	const asked = query.get('chart');
	const usual = known[0] ?? '';
	if (asked === null || known.includes(asked)) return { value: asked ?? usual, complaints: [] };
	return {
		value: usual,
		complaints: [`chart is “${asked}”, expected one of ${listed(known)}`]
	};
}

/** The films that an address asks for, as far as they are known, the first ones if there are too many. */
function readFilms(
	query: URLSearchParams,
	offer: Offer,
	known: ReadonlySet<string>
): Read<readonly string[]> {
	const asked = query.get('films');
	if (asked === null) return { value: offer.usualFilms, complaints: [] };
	const names = [...new Set(asked.split(',').filter(Boolean))];
	const found = names.filter((name) => known.has(name));
	const complaints = names
		.filter((name) => !known.has(name))
		.map((name) => `films has “${name}”, which is no film of this chart`);
	if (found.length > MOST_FILMS)
		complaints.push(`films has ${found.length} films, expected ${MOST_FILMS} at most`);
	const value = names.length > 0 && found.length === 0 ? offer.usualFilms : found;
	return { value: value.slice(0, MOST_FILMS), complaints };
}

/**
 * Reads what was chosen from an address. What is unknown falls back to what is usual and is said; nothing throws,
 * and what is not an instrument's own is left alone.
 */
export function readChoice(
	query: URLSearchParams,
	offer: Offer,
	films: readonly string[]
): Read<Choice> {
	const usual = firstChoice(offer);
	const complaints: string[] = [];
	const settings = { ...usual.settings };
	for (const { name, options } of offer.controls) {
		const asked = query.get(name);
		const values = options.map(({ value }) => value);
		if (asked === null) continue;
		if (values.includes(asked)) settings[name] = asked;
		else complaints.push(`${name} is “${asked}”, expected one of ${listed(values)}`);
	}
	const chosen = readFilms(query, offer, new Set(films));
	return {
		value: { settings, films: chosen.value },
		complaints: [...complaints, ...chosen.complaints]
	};
}
