import { sameFilms, type Offer } from './choice.ts';
import type { Choice } from './instrument.ts';

/** The query, with its `?`, that a choice of an instrument is found under again: what is usual goes without saying. */
export function writeChoice(
	{ name, controls, usualFilms }: Offer & { name: string },
	choice: Choice
): string {
	const query = new URLSearchParams({ chart: name });
	for (const control of controls) {
		const value = choice.settings[control.name] ?? control.usual;
		if (value !== control.usual) query.set(control.name, value);
	}
	if (!sameFilms(choice.films, usualFilms)) query.set('films', choice.films.join());
	// A comma may stand in a query as it is, and reads better so.
	return `?${query.toString().replaceAll('%2C', ',')}`;
}
