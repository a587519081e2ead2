import { MOST_FILMS, type Choice, type ExploreScene, type Instrument } from './instrument.ts';

/** What there is to choose from, by an instrument. */
export type Offer = Pick<Instrument, 'controls' | 'usualFilms'>;

/** What is chosen before anybody has. */
export const firstChoice = ({ controls, usualFilms }: Offer): Choice => ({
	settings: Object.fromEntries(controls.map(({ name, usual }) => [name, usual])),
	films: usualFilms
});

/** A choice with another value of one control. */
export const withSetting = (choice: Choice, name: string, value: string): Choice => ({
	...choice,
	settings: { ...choice.settings, [name]: value }
});

/** A choice with one film more; where there are as many as can be, the one that came first makes room. */
export const withFilm = (choice: Choice, film: string): Choice =>
	choice.films.includes(film)
		? choice
		: { ...choice, films: [...choice.films, film].slice(-MOST_FILMS) };

export const withoutFilm = (choice: Choice, film: string): Choice => ({
	...choice,
	films: choice.films.filter((other) => other !== film)
});

/** Whether two lists name the same films in the same order. */
export const sameFilms = (one: readonly string[], other: readonly string[]): boolean =>
	one.length === other.length && one.every((film, index) => film === other[index]);

/** The scene that a choice makes. */
export const sceneOf = ({ settings, films }: Choice): ExploreScene => ({
	name: 'explore',
	settings,
	films
});
