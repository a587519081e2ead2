import { max, rollup, sum } from 'd3';
import type { FilmScene } from './scenes.ts';
import { LIGHTS, type Light } from '#lib/story/types.ts';

/** An unbroken stretch of one light, in minutes from the film's first frame. */
export interface Run {
	light: Light;
	start: number;
	end: number;
}

const length = ({ start, end }: Run): number => end - start;

/** The stretches of one light after the other: scenes that follow each other in the same light are one. */
export function lightRuns(scenes: readonly FilmScene[]): Run[] {
	const runs: Run[] = [];
	for (const { light, start, end } of scenes) {
		const last = runs.at(-1);
		if (last?.light === light) last.end = end;
		else runs.push({ light, start, end });
	}
	return runs;
}

/** The whole minutes of each light, in the lights' order. */
export function lightMinutes(scenes: readonly FilmScene[]): Map<Light, number> {
	const minutes = rollup(
		scenes,
		(rows) => sum(rows, ({ start, end }) => end - start),
		({ light }) => light
	);
	return new Map(LIGHTS.map((light) => [light, Math.round(minutes.get(light) ?? 0)]));
}

/**
 * The stretch at which each light is named: its longest; of those that the scenes' uncertainty (minutes)
 * cannot tell apart, the first.
 */
export function namedRuns(scenes: readonly FilmScene[]): Run[] {
	const uncertainty = max(scenes, (scene) => scene.uncertainty) ?? 0;
	const runs = lightRuns(scenes);
	return LIGHTS.flatMap((light) => {
		const own = runs.filter((run) => run.light === light);
		const longest = max(own, length) ?? 0;
		const named = own.find((run) => length(run) >= longest - uncertainty);
		return named ? [named] : [];
	});
}
