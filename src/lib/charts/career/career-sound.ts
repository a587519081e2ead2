import { countInWords } from '#lib/data/number-words.ts';
import { extent } from 'd3';
import type { Film } from '#lib/data/films.ts';
import { compose, type Series } from '../listening/compose.ts';
import { linearPitch, logPitch } from '../listening/pitch-scale.ts';
import type { Sounds } from '../listening/score.ts';
import { pointsOf, tableOf } from '../listening/series.ts';
import { budgetOf, endsOf } from './plot.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether an amount lies between two figures, and where. */
const lies = (low: number | null, high: number | null) => ({ uncertain: low !== high });

/** The features by year, from left to right: what they cost, who played in them, what they took. */
export const careerSound: Sounds = ({ films }, numbers) => {
	const table = tableOf(numbers, 'features');
	const byKey = new Map(films.map((film) => [film.film, film]));
	const [first = 0, last = 1] = extent(films, ({ year }) => year);
	const place = linearPitch(first, last);
	const heard = (column: string, uncertain: (film: Film) => { uncertain?: boolean }) =>
		pointsOf(table, column, ({ key }) => {
			const film = byKey.get(key);
			return film ? { place: place(film.year), ...uncertain(film) } : {};
		});
	const span = `${capital(countInWords(films.length))} films, ${first} to ${last}`;
	const told: Series[] = [
		{
			id: 'budgets',
			title: 'The budgets',
			scenes: ['budgets', 'undocumented', 'sex-work', 'all'],
			opening: `${span}. Higher is a larger budget, by ratio. A click is one that is not known.`,
			points: heard('budget', ({ budgetLow, budgetHigh }) => lies(budgetLow, budgetHigh)),
			pitchOf: logPitch(...endsOf(films.map(budgetOf)))
		},
		{
			id: 'first-timers',
			title: 'First-timers among the leads',
			scenes: ['first-timers'],
			opening: `${span}. Higher is more first-timers among the leads. A click is a film not counted.`,
			points: heard('first-timers', () => ({})),
			pitchOf: linearPitch(0, Math.max(1, ...films.map(({ leads }) => leads ?? 0)))
		},
		{
			id: 'takings',
			title: 'Takings worldwide',
			scenes: ['takings'],
			opening: `${span}. Higher is larger takings, by ratio. A click is a sum that was not found.`,
			points: heard('takings', ({ grossLow, grossHigh }) => lies(grossLow, grossHigh)),
			pitchOf: logPitch(...endsOf(films.map(({ grossHigh }) => grossHigh)))
		}
	];
	return told.map(compose);
};
