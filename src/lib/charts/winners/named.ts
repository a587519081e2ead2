import { above } from '#lib/data/rank.ts';
import type { Winner } from '#lib/data/winners.ts';
import { rowOf } from './drought.ts';
import { ANORA, DROUGHT, rankedValue, viewOf, winnersIn, type WinnersScene } from './views.ts';

/** How many films a wide drawing names beside Anora, where a scene does not name a field of its own. */
const NAMED = 8;
/** Prizes in a row that are told by a bracket of their own, and so need no names. */
export const IN_A_ROW = 3;

const unique = (rows: (Winner | undefined)[]): Winner[] => [
	...new Set(rows.filter((row) => row !== undefined))
];

/**
 * The films that a scene would name, the most important first: the American-led winners, or the
 * extremes and the American-led winners, or the lit ones, or those above Anora and then the lowest.
 * Anora is never among them: it has its own lettering.
 */
export function namedIn(winners: readonly Winner[], scene: WinnersScene): Winner[] {
	const view = viewOf(scene);
	const value = rankedValue(view.measure);
	const amount = (row: Winner) => value(row) ?? 0;
	const drawn = winnersIn(winners, view).filter((row) => row.film !== ANORA && value(row) !== null);
	const highest = drawn.toSorted((a, b) => amount(b) - amount(a) || b.year - a.year);
	const led = highest.filter((row) => row.american);
	const others = highest.filter((row) => !row.american);
	const last = drawn.findLast((row) => row.american);

	switch (scene.name) {
		case 'americans':
			return unique([highest.find((row) => row.american), last, ...led]);
		case 'rating': {
			const inARow = rowOf(drawn, IN_A_ROW);
			const single = led.filter((row) => !inARow.includes(row));
			return unique([
				led[0],
				others[0],
				last,
				others.at(-1),
				others[1],
				...single,
				others.at(-2)
			]).slice(0, NAMED);
		}
		case 'above':
			return highest.filter((row) => row.year >= DROUGHT);
		case 'critics':
		case 'takings': {
			const higher = above(winners, ANORA, value, view.since ?? 0);
			const lower = drawn
				.filter((row) => !higher.includes(row))
				.toSorted((a, b) => amount(a) - amount(b));
			const recent = last && !higher.includes(last) ? [last] : [];
			return unique([...higher, ...recent, ...lower]).slice(0, NAMED);
		}
	}
}

/** Titles that are known by fewer words than they have. */
const KNOWN_AS = new Map([['uncle-boonmee-who-can-recall-his-past-lives', 'Uncle Boonmee']]);

/** The title of a winner as it stands on a drawing. */
export const shortTitle = ({ film, title }: Winner): string => KNOWN_AS.get(film) ?? title;
