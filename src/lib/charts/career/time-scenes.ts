import type { Film } from '#lib/data/films.ts';
import { cornersOf } from './corners.ts';
import { bracketNames, bracketsOf, footYears } from './foot.ts';
import type { CareerLayout, CareerScene, Join, Point } from './marks.ts';
import type { Plot } from './plot.ts';
import { pairsOf, timelineOf, type Spot } from './timeline.ts';
import { scaleFigures, yearLabels } from './timeline-labels.ts';

/** Whether a film has its own colour in a scene. */
const stands = (film: Film, scene: CareerScene['name']): boolean =>
	scene === 'undocumented' || scene === 'sex-work' ? film.group === scene : true;

function pointOf({ film, x, y, radius, known }: Spot, plot: Plot, emphasis: number): Point {
	const { budgetLow, budgetHigh } = film;
	const ranged = budgetLow !== null && budgetHigh !== null;
	return {
		key: film.film,
		group: film.group,
		emphasis,
		opacity: 1,
		x,
		y,
		radius,
		filled: known ? 1 : 0,
		rangeX: 0,
		rangeY: ranged ? (plot.y(budgetLow) - plot.y(budgetHigh)) / 2 : 0
	};
}

function joinsOf(spots: readonly Spot[], scene: CareerScene['name']): Join[] {
	return pairsOf(spots).map(([from, to]) => ({
		key: `to-${to.film.film}`,
		group: to.film.group,
		x1: from.x,
		y1: from.y,
		x2: to.x,
		y2: to.y,
		strength: from.film.group === scene && to.film.group === scene ? 1 : 0,
		opacity: 1
	}));
}

/** The layout of a scene in the time plot: the places are the same in all of them, the inks are not. */
export function timeScene(
	films: readonly Film[],
	plot: Plot,
	name: CareerScene['name']
): CareerLayout {
	const timeline = timelineOf(films, plot);
	const { spots, titles, labels } = timeline;
	const { width } = plot.size;
	const brackets = bracketsOf(spots, plot, name);
	const notes = name === 'sex-work' ? cornersOf(timeline, plot) : [];
	const years = yearLabels(timeline, plot, notes);
	const foot = plot.narrow && name === 'budgets' ? footYears(spots, plot) : [];
	return {
		plot: 'time',
		arrival: 1,
		rules: [
			...scaleFigures(films).map((figure) => {
				const y = plot.y(figure);
				return {
					key: `scale-${figure}`,
					kind: 'dotted' as const,
					x1: 0,
					x2: width,
					y1: y,
					y2: y,
					opacity: 1
				};
			}),
			{
				key: 'strip',
				kind: 'plain',
				x1: 0,
				x2: width,
				y1: plot.strip.top,
				y2: plot.strip.top,
				opacity: 1
			}
		],
		brackets,
		joins: joinsOf(spots, name),
		reaches: [],
		points: spots.map((spot) => pointOf(spot, plot, stands(spot.film, name) ? 1 : 0)),
		people: [],
		titles: titles.map(({ key, size, runs }) => {
			const film = films.find((row) => row.film === key);
			const group = film?.group ?? 'debut';
			return { key, group, size, runs, opacity: 1, emphasis: film && stands(film, name) ? 1 : 0 };
		}),
		notes,
		labels: [...labels, ...years, ...foot, ...bracketNames(brackets, plot)],
		hits: spots.map(({ film, x, y, radius }) => ({
			key: film.film,
			x,
			y,
			halfWidth: radius,
			halfHeight: radius
		}))
	};
}
