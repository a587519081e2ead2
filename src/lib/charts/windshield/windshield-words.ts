import type { Film } from '#lib/data/films.ts';
import type { Tables } from '#lib/data/tables.ts';
import { countInWords } from '#lib/data/number-words.ts';
import type { Caption, Tip } from '../chart.ts';
import { dollarRange } from '../money.ts';
import type { WindshieldScene } from './layout.ts';
import { took, triumph } from './takings.ts';

const unknown = (films: readonly Film[]): Film[] =>
	films.filter(({ grossHigh }) => grossHigh === null);

/** The heading of the picture in a scene. */
export function caption({ films }: Tables, { name }: WindshieldScene): Caption {
	if (name === 'glass')
		return { title: 'The last sound', source: 'Phrases quoted from the review' };
	if (name === 'recall')
		return {
			title: 'What his films took, worldwide',
			note: 'US dollars, each line ten times the one below',
			source: 'Trade press, Wikipedia and TMDB; some undated'
		};
	return {
		title: `The other ${countInWords(films.length - 1)} doors`,
		note: 'The features before this one, in order',
		source: 'Features by Sean Baker'
	};
}

/** What the drawing says, for those who do not see it. */
export function describe({ films }: Tables, { name }: WindshieldScene): string {
	if (name === 'glass')
		return 'A snowed-up windshield from inside a car, swept clear by its wipers. On the glass stand “like a knock at the door” and “no promise of salvation”. A red scarf lies on the dashboard.';
	const others = films.slice(0, -1);
	if (name === 'key')
		return `The clear windshield. On the glass stand the titles of the ${countInWords(others.length)} other features: ${others.map(({ title }) => title).join(', ')}.`;
	const found = triumph(films);
	if (!found) return 'The clear windshield.';
	const missing = unknown(films).map(({ title }) => title);
	return `On the swept glass, the worldwide takings of the features on a log scale. ${found.film.title} took about ${took(found.film)}, ${found.words}, ${found.best.title} with ${took(found.best)}. No takings are known for ${missing.join(' and ') || 'none of them'}.`;
}

/** What a film on the glass says when it is asked. */
export function tip({ films }: Tables, _scene: WindshieldScene, key: string): Tip | null {
	const film = films.find((row) => row.film === key);
	if (!film) return null;
	const { grossLow, grossHigh, title, year, place, premiere } = film;
	const known = grossLow !== null && grossHigh !== null;
	return {
		title: `${title} (${year})`,
		lines: [
			`First shown: ${premiere}`,
			`Set in ${place}`,
			known
				? `Takings: about ${dollarRange(grossLow, grossHigh, 2)}`
				: 'Takings: no figure was seen'
		],
		source: film.sources.gross || 'No source for its takings was seen'
	};
}
