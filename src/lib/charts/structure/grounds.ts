import type { Light } from '#lib/story/types.ts';

/** Bands of alike paper: what is written over them has the same inks. */
export interface Ground {
	name: 'dark' | 'pale';
	lights: readonly Light[];
	/** The light whose inks can be read on all of them. */
	inks: Light;
}

/**
 * The grounds of the bands. Their letters have two inks and not one for each light: each more is one more copy of them
 * all, clipped to its bands, laid out and painted whenever a note comes.
 */
export const GROUNDS: readonly Ground[] = [
	{ name: 'dark', lights: ['club', 'vegas', 'night'], inks: 'club' },
	{ name: 'pale', lights: ['dawn', 'snow'], inks: 'dawn' }
];

/** Whether the bands of a light are dark. */
export const isDark = (light: Light): boolean =>
	GROUNDS.some(({ name, lights }) => name === 'dark' && lights.includes(light));
