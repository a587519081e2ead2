import { sum } from 'd3';
import { RUNNING_TIME, type FilmScene } from '#lib/data/scenes.ts';
import { percent } from './words.ts';

/** The figures of the film's minutes. */
export function filmFacts(scenes: readonly FilmScene[]): Record<string, string> {
	const romance = sum(
		scenes.filter(({ movement }) => movement === 'fairy tale'),
		({ start, end }) => end - start
	);
	return {
		'film.minutes': String(RUNNING_TIME),
		'romance.minutes': String(Math.round(romance)),
		'romance.share': percent(romance / RUNNING_TIME),
		'scenes.count': String(scenes.length),
		'scenes.sourced': String(scenes.filter(({ sourced }) => sourced).length)
	};
}
