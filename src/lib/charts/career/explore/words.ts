import type { Film } from '#lib/data/films.ts';
import { countInWords, ordinal } from '#lib/data/number-words.ts';
import type { Tables } from '#lib/data/tables.ts';
import type { Caption, Tip } from '../../chart.ts';
import { comparison, type Held } from '../../explore/comparison.ts';
import type { ExploreScene, LeftOut } from '../../explore/instrument.ts';
import { chosenIn, middleOf, orderedBy, ratedBy, type Chosen, type Measure } from './controls.ts';

const BY: Record<Measure, string> = {
	budget: 'by budget',
	takings: 'by worldwide takings',
	viewers: 'by viewers’ rating'
};

const READING: Record<Measure, string> = {
	budget: 'US dollars, equal steps are equal ratios. A long mark: sources differ',
	takings: 'US dollars, equal steps are equal ratios. A long mark: sources differ',
	viewers: 'Rating out of 10; the scale begins at 6'
};

const SOURCE: Record<Exclude<Measure, 'viewers'>, string> = {
	budget: 'Baker, trade press, Wikipedia; some undated',
	takings: 'Trade press, Wikipedia, TMDB; several undated'
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The heading of a choice. */
export function caption({ films }: Tables, scene: ExploreScene): Caption {
	const { measure } = chosenIn(scene);
	const rated = films.find(({ viewersAsOf }) => viewersAsOf !== null);
	return {
		title: `Baker’s ${countInWords(films.length)} features ${BY[measure]}`,
		note: READING[measure],
		source: measure === 'viewers' ? ratedBy(rated ?? { viewersAsOf: null }) : SOURCE[measure]
	};
}

function saidOf(film: Film, { scale }: Chosen): string {
	const bounds = scale.bounds(film);
	return bounds ? scale.words(bounds) : scale.unknown;
}

const held = (film: Film, chosen: Chosen): Held => ({
	title: film.title,
	said: saidOf(film, chosen),
	bounds: chosen.scale.bounds(film)
});

/** The place of a film among those with a value, the highest first: “2nd of 7”; nothing where it has none. */
function placeOf(film: Film, films: readonly Film[], { scale }: Chosen): string {
	const values = films.flatMap((other) => {
		const bounds = scale.bounds(other);
		return bounds ? [middleOf(bounds, scale)] : [];
	});
	const bounds = scale.bounds(film);
	if (!bounds) return '';
	const own = middleOf(bounds, scale);
	const joint = values.filter((value) => value === own).length > 1;
	return `, ${joint ? 'joint ' : ''}${ordinal(1 + values.filter((value) => value > own).length)} of ${values.length}`;
}

/** What the drawing says of the films that are chosen, or of all. */
export function says({ films }: Tables, scene: ExploreScene): string {
	const chosen = chosenIn(scene);
	const [one, other] = chosen.films.flatMap((key) => films.find(({ film }) => film === key) ?? []);
	if (one && other) return comparison(held(one, chosen), held(other, chosen), chosen.scale.terms);
	if (one) return `${one.title}: ${saidOf(one, chosen)}${placeOf(one, films, chosen)}.`;
	const known = orderedBy(films, { ...chosen, ranked: true }).filter((film) =>
		chosen.scale.bounds(film)
	);
	const [most, least] = [known[0], known.at(-1)];
	if (!most || !least) return 'Nothing is known here.';
	return `${known.length} of ${films.length} features, from ${least.title} (${saidOf(least, chosen)}) to ${most.title} (${saidOf(most, chosen)}).`;
}

/** What a choice shows, for those who do not see it. */
export function describe(tables: Tables, scene: ExploreScene): string {
	const chosen = chosenIn(scene);
	const order = chosen.ranked ? 'the most first' : 'in order of year';
	const rows = orderedBy(tables.films, chosen).map(
		(film) => `${film.title} (${film.year}): ${saidOf(film, chosen)}`
	);
	return `Baker’s features ${BY[chosen.measure]}, ${order}. ${rows.join('; ')}.`;
}

/** What a film says when it is asked. */
export function tip({ films }: Tables, scene: ExploreScene, key: string): Tip | null {
	const film = films.find((row) => row.film === key);
	if (!film) return null;
	const chosen = chosenIn(scene);
	return {
		title: `${film.title}, ${film.year}`,
		lines: [capital(saidOf(film, chosen)), capital(film.milieu)],
		source: chosen.scale.source(film)
	};
}

/** The films that have no place on the scale, and why. */
export function leftOut({ films }: Tables, scene: ExploreScene): LeftOut[] {
	const { scale } = chosenIn(scene);
	const titles = films
		.filter((film) => !scale.bounds(film))
		.map(({ title, year }) => `${title} (${year})`);
	return titles.length ? [{ why: capital(scale.unknown), titles }] : [];
}
