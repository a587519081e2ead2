import type { Film } from '#lib/data/films.ts';
import { whole, type Pieces } from '../pieces.ts';
import { boxAround, labelBox, type Box } from '../place-labels.ts';
import type { Note } from './marks.ts';
import { placingTitles } from './place-titles.ts';
import { budgetOf, type Plot } from './plot.ts';
import { scaleLabels, stripLettering } from './timeline-labels.ts';
import { SMALLEST_SCRIPT, TITLE_AIR, type PlacedTitle, type Segment } from './title-candidates.ts';

/** Where a film stands in the time plot, in CSS pixels; what has no budget stands in the strip. */
export interface Spot {
	film: Film;
	x: number;
	y: number;
	radius: number;
	known: boolean;
}

/** The places of points, titles and figures in the time plot: the same in every scene that shows it. */
export interface Timeline {
	spots: Spot[];
	titles: PlacedTitle[];
	labels: Note[];
	/** Everything that further labels must keep off. */
	taken: Box[];
}

/** Type sizes to try, as parts of the one wanted, until every title has a place. */
const TRIES = [1, 0.92, 0.84, 0.76, 0.68];
/** How many areas are remembered: the last one, and a few of pages that show several. */
const AREAS = 12;

/** Where the films stand, in their order. */
function spotsOf(films: readonly Film[], plot: Plot): Spot[] {
	return films.map((film) => {
		const budget = budgetOf(film);
		return {
			film,
			x: plot.x(film.year),
			y: budget === null ? plot.strip.middle : plot.y(budget),
			radius: plot.radius(film),
			known: budget !== null
		};
	});
}

/** Each film that stands on the scale with the next one that does. */
export function pairsOf(spots: readonly Spot[]): [Spot, Spot][] {
	const known = spots.filter((spot) => spot.known);
	return known.slice(1).map((to, index) => [known[index] ?? to, to]);
}

/** The lines that join the films in their order. */
const segmentsOf = (spots: readonly Spot[]): Segment[] =>
	pairsOf(spots).map(([from, to]) => [from.x, from.y, to.x, to.y]);

/** A line as a row of small boxes, so that labels can keep off it. */
function boxesAlong([x1, y1, x2, y2]: Segment): Box[] {
	const STEP = 5;
	const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP));
	return Array.from({ length: count + 1 }, (_, index) =>
		boxAround(x1 + ((x2 - x1) * index) / count, y1 + ((y2 - y1) * index) / count, 3)
	);
}

const remembered = new WeakMap<readonly Film[], Map<string, Timeline>>();

/** Places the films and all lettering that does not depend on the scene; once for an area, as it takes a while. */
export const timelineOf = (films: readonly Film[], plot: Plot): Timeline =>
	whole(placing(films, plot));

/** The same in pieces. */
export function* placing(films: readonly Film[], plot: Plot): Pieces<Timeline> {
	const known = remembered.get(films) ?? new Map<string, Timeline>();
	remembered.set(films, known);
	const area = `${plot.size.width} ${plot.size.height}`;
	const timeline = known.get(area) ?? (yield* placingAll(films, plot));
	if (known.size > AREAS) known.clear();
	known.set(area, timeline);
	return timeline;
}

function* placingAll(films: readonly Film[], plot: Plot): Pieces<Timeline> {
	const { width } = plot.size;
	const spots = spotsOf(films, plot);
	const segments = segmentsOf(spots);
	const bounds = { x: 0, y: 0, width, height: plot.strip.top };
	const points = spots.map(({ x, y, radius }) => boxAround(x, y, 2 * radius + 2));
	const figures = scaleLabels(films, plot, points);
	const strip = stripLettering(spots, plot);
	const ranked = spots
		.filter(({ known }) => known)
		.sort((a, b) => (budgetOf(b.film) ?? 0) - (budgetOf(a.film) ?? 0));

	const taken = [...points, ...figures.map(labelBox)];
	const titlesAt = (part: number, whole: boolean) => {
		const wishes = ranked.map(({ film, x, y, radius }) => ({
			key: film.film,
			title: film.title,
			size: Math.max(SMALLEST_SCRIPT, plot.lettering(film) * part),
			x,
			y,
			gap: radius + TITLE_AIR
		}));
		return placingTitles(wishes, taken, segments, bounds, whole);
	};
	let titles: PlacedTitle[] = [];
	for (const part of TRIES) {
		if (titles.length) break;
		yield;
		titles = yield* titlesAt(part, true);
	}
	yield;
	if (!titles.length) titles = yield* titlesAt(TRIES.at(-1) ?? 1, false);
	titles = [...titles, ...strip.titles];

	return {
		spots,
		titles,
		labels: [...figures, ...strip.labels],
		taken: [
			...taken,
			...strip.labels.map(labelBox),
			...titles.flatMap(({ parts }) => parts),
			...segments.flatMap(boxesAlong)
		]
	};
}
