import type { Light } from '#lib/story/types.ts';
import type { FilmScene } from './scenes.ts';

/** A run of scenes under one light: start and length in minutes. */
export interface LightRun {
	light: Light;
	start: number;
	length: number;
}

/** What each light is called, in the order of the film's night: Vegas gold also falls on a house in Brooklyn. */
const PLACES: [Light, string][] = [
	['club', 'the club'],
	['vegas', 'Vegas gold'],
	['night', 'the night'],
	['dawn', 'dawn'],
	['snow', 'snow']
];

/** The film as runs of light: neighbouring scenes of one light are one stretch. */
export function stretchesOf(scenes: readonly FilmScene[]): LightRun[] {
	const runs: LightRun[] = [];
	for (const { light, start, end } of scenes) {
		const last = runs.at(-1);
		if (last?.light === light) last.length = end - last.start;
		else runs.push({ light, start, length: end - start });
	}
	return runs;
}

/** Each light's name at the start of its longest stretch, in minutes. */
export function placesOf(scenes: readonly FilmScene[]): { name: string; minute: number }[] {
	const runs = stretchesOf(scenes);
	return PLACES.flatMap(([light, name]) => {
		const own = runs.filter((run) => run.light === light);
		const longest = own.sort((a, b) => b.length - a.length)[0];
		return longest ? [{ name, minute: light === 'club' ? 0 : longest.start }] : [];
	});
}
