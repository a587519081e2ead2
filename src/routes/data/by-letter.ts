import type { Outlet } from '#lib/data/outlets.ts';

/** The outlets under one letter. */
interface Letter {
	/** In capitals, or `#` for all that begin with none. */
	letter: string;
	/** Its place on the page. */
	id: string;
	outlets: Outlet[];
}

/** The outlets by the letter they are found under, in the order they come in. */
export function byLetter(outlets: readonly Outlet[]): Letter[] {
	const letters = new Map<string, Letter>();
	for (const outlet of outlets) {
		const letter = outlet.letter.toUpperCase();
		const found = letters.get(letter) ?? {
			letter,
			id: `sources-${letter === '#' ? 'other' : outlet.letter}`,
			outlets: []
		};
		found.outlets.push(outlet);
		letters.set(letter, found);
	}
	return [...letters.values()];
}
