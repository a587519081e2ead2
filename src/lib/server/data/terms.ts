import type { Outlet } from '#lib/data/outlets.ts';
import type { Terms } from '#lib/story/notes.ts';

/** A name: words with a capital, one after the other. */
const NAME = /\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)*/gu;

/** The names in a line of the terms: “IMDb datasets” speaks of IMDb. */
const namesIn = ({ sources }: Terms): string[] => sources.match(NAME) ?? [];

/** All that an outlet is called by, and where it was read. */
const wordsOf = ({ name, pages }: Outlet): string =>
	[name, ...pages.flatMap(({ url, named }) => [url ?? '', ...named])].join(' ').toLowerCase();

/** The terms that hold for figures from some outlets: those that name one of them, and those that name nobody. */
export function termsFor(outlets: readonly Outlet[], terms: readonly Terms[]): Terms[] {
	const words = outlets.map(wordsOf).join(' ');
	return terms.filter((line) => {
		const names = namesIn(line);
		return names.length === 0 || names.some((name) => words.includes(name.toLowerCase()));
	});
}
