import { describe, expect, it } from 'vitest';
import type { FilmScene } from '#lib/data/scenes.ts';
import type { Light } from '#lib/story/types.ts';
import { lightMinutes, lightRuns, namedRuns } from './light-runs.ts';

const scene = (light: Light, start: number, end: number): FilmScene => ({
	scene: `${light}-${start}`,
	title: 'A scene',
	movement: 'fairy tale',
	start,
	end,
	uncertainty: 2,
	sourced: false,
	basis: 'made up',
	light,
	place: 'somewhere',
	time: 'night',
	description: 'Nothing happens.'
});

const SCENES = [
	scene('club', 0, 5),
	scene('club', 5, 8),
	scene('night', 8, 10),
	scene('club', 10, 19),
	scene('snow', 19, 40)
];

describe('the light of the scenes', () => {
	it('is one stretch where scenes of the same light follow each other', () => {
		expect(lightRuns(SCENES)).toEqual([
			{ light: 'club', start: 0, end: 8 },
			{ light: 'night', start: 8, end: 10 },
			{ light: 'club', start: 10, end: 19 },
			{ light: 'snow', start: 19, end: 40 }
		]);
	});

	it('adds up to whole minutes, a light that never shines to none', () => {
		expect(Object.fromEntries(lightMinutes(SCENES))).toEqual({
			club: 17,
			vegas: 0,
			night: 2,
			dawn: 0,
			snow: 21
		});
	});

	it('is named at the first of the stretches that the uncertainty cannot tell from the longest', () => {
		expect(namedRuns(SCENES)).toEqual([
			{ light: 'club', start: 0, end: 8 },
			{ light: 'night', start: 8, end: 10 },
			{ light: 'snow', start: 19, end: 40 }
		]);
	});
});
