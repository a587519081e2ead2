import type { Light } from '#lib/story/types.ts';
import { namedRuns } from './light-runs.ts';
import type { FilmScene } from './scenes.ts';

/** What each light is called on the ribbon: Vegas gold also falls on a house in Brooklyn. */
const NAMES: Record<Light, string> = {
	club: 'the club',
	vegas: 'Vegas gold',
	night: 'the night',
	dawn: 'dawn',
	snow: 'snow'
};

/** Where each light is named along the running time, in minutes from the film's first frame. */
export const placesOf = (scenes: readonly FilmScene[]): { name: string; minute: number }[] =>
	namedRuns(scenes).map(({ light, start }) => ({ name: NAMES[light], minute: start }));
