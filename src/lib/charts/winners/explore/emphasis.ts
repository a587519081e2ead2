import type { Winner } from '#lib/data/winners.ts';
import type { Leaf } from '../marks.ts';
import { ANORA } from '../views.ts';
import type { Chosen } from './controls.ts';

/** The part of their light that films have that do not count, and that films have beside those held against each other. */
const HINTED = 0.18;
const BESIDE = 0.5;

/** The leaves with their light: all of it for films that are chosen, less for the others, a hint of what does not count. */
export function litLeaves(
	leaves: readonly Leaf[],
	winners: readonly Winner[],
	{ american, films }: Chosen
): Leaf[] {
	const led = new Set(winners.filter((row) => row.american).map(({ film }) => film));
	const compared = films.some((film) => film !== ANORA);
	const partOf = (film: string) => {
		if (film === ANORA || films.includes(film)) return 1;
		if (american && !led.has(film)) return HINTED;
		return compared ? BESIDE : 1;
	};
	return leaves.map((leaf) => ({ ...leaf, opacity: leaf.opacity * partOf(leaf.key) }));
}
