import type { Tables } from '#lib/data/tables.ts';
import type { Size } from '../chart.ts';
import type { Pieces } from '../pieces.ts';
import { firstTimersScene } from './first-timers.ts';
import type { CareerLayout, CareerScene } from './marks.ts';
import { plotOf } from './plot.ts';
import { takingsScene } from './takings.ts';
import { timeScene } from './time-scenes.ts';
import { placing } from './timeline.ts';

/** Places everything a scene shows in an area: films by year and budget, or in rows of leads or of takings. */
export function layout({ films }: Tables, { name }: CareerScene, size: Size): CareerLayout {
	if (name === 'first-timers') return firstTimersScene(films, size);
	if (name === 'takings') return takingsScene(films, size);
	return timeScene(films, plotOf(films, size), name);
}

/** That layout in pieces. */
export function* laying(tables: Tables, scene: CareerScene, size: Size): Pieces<CareerLayout> {
	const { films } = tables;
	if (scene.name !== 'first-timers' && scene.name !== 'takings') {
		yield* placing(films, plotOf(films, size));
		yield;
	}
	return layout(tables, scene, size);
}
