import type { Film } from '#lib/data/films.ts';
import type { Person } from './marks.ts';

/** The counted leads of a film, first-timers first; none where nobody counted. */
export function peopleAt(
	film: Film,
	place: (index: number) => { x: number; y: number },
	{ height, opacity }: { height: number; opacity: number }
): Person[] {
	const { leads, firstTimers } = film;
	if (leads === null || firstTimers === null) return [];
	return Array.from({ length: leads }, (_, index) => ({
		key: `${film.film}-${index + 1}`,
		film: film.film,
		group: film.group,
		first: index < firstTimers,
		...place(index),
		height,
		opacity
	}));
}
