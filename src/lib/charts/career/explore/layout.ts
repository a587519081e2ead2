import { scaleLinear, scaleLog } from 'd3';
import type { Film } from '#lib/data/films.ts';
import type { Tables } from '#lib/data/tables.ts';
import { clamp } from '#lib/story/position.ts';
import type { Size } from '../../chart.ts';
import type { ExploreScene } from '../../explore/instrument.ts';
import { textWidth } from '../../measure-text.ts';
import { labelBox, overlaps } from '../../place-labels.ts';
import type { CareerLayout, Join, Note, Point, Rule } from '../marks.ts';
import { rowHits, rowsOf, noteAt } from '../rows.ts';
import { chosenIn, middleOf, orderedBy, type Chosen } from './controls.ts';

/** Height of the scale's figures above the rows, and where their middle is, in CSS pixels. */
const HEAD = 24;
const FIGURES = 10;
/** Space between a mark and its words, in CSS pixels. */
const AIR = 8;
/** Below this width words are short, in CSS pixels. */
const NARROW = 500;
/** Half of a mark: as parts of a row's height and of the width, within bounds in CSS pixels. */
const MARK = { ofRow: 0.13, ofWidth: 0.012, smallest: 4, largest: 10 };
/** The films held against each other besides the essay's own: all others stand back then. */
const OWN = 'anora';

/** Whether a film has its colour: all have, unless some are held against each other. */
const standsOut = ({ films }: Chosen, film: string): boolean =>
	films.every((key) => key === OWN) || films.includes(film);

/**
 * Places the films as the reader has chosen: in rows, by one measure across, with a line down at those that are held
 * against each other. All in CSS pixels.
 */
export function layout({ films: all }: Tables, scene: ExploreScene, size: Size): CareerLayout {
	const chosen = chosenIn(scene);
	const { scale, measure } = chosen;
	const rows = rowsOf(
		orderedBy(all, chosen),
		size,
		HEAD,
		(film) => scale.bounds(film) !== null,
		scale.unknown.charAt(0).toUpperCase() + scale.unknown.slice(1)
	);
	const { films, y, pitch, note } = rows;
	const narrow = size.width < NARROW;
	const words = (film: Film) => {
		const bounds = scale.bounds(film);
		return bounds ? (narrow ? scale.short(bounds) : scale.words(bounds)) : scale.unknown;
	};
	const type = narrow ? note : note + 2;
	const half = clamp(
		Math.min(pitch * MARK.ofRow, size.width * MARK.ofWidth),
		MARK.smallest,
		MARK.largest
	);
	const known = films.filter((film) => scale.bounds(film));
	const room = Math.max(0, ...known.map((film) => textWidth(words(film), type, 'bold')));
	const start = rows.left + half + 2;
	const x = (scale.log ? scaleLog() : scaleLinear())
		.domain(scale.ends)
		.range([start, Math.max(start + 1, size.width - room - half - AIR)]);
	const foot = y(films.length - 1) + pitch / 2;

	const points: Point[] = [];
	const joins: Join[] = [];
	const notes: Note[] = [];
	const heights: Rule[] = [];
	for (const [index, film] of films.entries()) {
		const { film: key, group } = film;
		const bounds = scale.bounds(film);
		const lit = standsOut(chosen, key);
		if (!bounds) {
			notes.push(noteAt(key, [words(film)], note, rows.left, y(index), { ink: 'soft' }));
			continue;
		}
		const at = x(middleOf(bounds, scale));
		const rangeX = (x(bounds.most) - x(bounds.least)) / 2;
		const emphasis = lit ? 1 : 0;
		const mark = { key, group, emphasis, opacity: 1 };
		points.push({ ...mark, x: at, y: y(index), radius: half, filled: 1, rangeX, rangeY: 0 });
		joins.push({
			key: `stem-${key}`,
			group,
			x1: rows.left,
			y1: y(index),
			x2: at - rangeX - half,
			y2: y(index),
			strength: chosen.films.includes(key) ? 1 : 0,
			opacity: 1
		});
		notes.push(
			noteAt(key, [words(film)], type, at + rangeX + half + AIR, y(index), {
				ink: lit ? group : 'soft',
				face: 'bold'
			})
		);
		if (chosen.films.includes(key) && chosen.films.length > 1)
			heights.push({
				key: `at-${key}`,
				kind: 'plain',
				x1: at,
				x2: at,
				y1: HEAD,
				y2: foot,
				opacity: 1
			});
	}

	const figures: Note[] = [];
	for (const value of scale.marks) {
		const label = noteAt(`${measure}-${value}`, [scale.mark(value)], note, x(value), FIGURES, {
			ink: 'soft',
			anchor: 'middle'
		});
		const box = labelBox(label);
		const air = { ...box, x: box.x - AIR, width: box.width + 2 * AIR };
		const inside = box.x >= 0 && box.x + box.width <= size.width;
		const onScale = value >= scale.ends[0] && value <= scale.ends[1];
		if (onScale && inside && !figures.some((other) => overlaps(air, labelBox(other))))
			figures.push(label);
	}
	const placed = new Map(points.map((point) => [point.key, point.x]));
	return {
		plot: 'rows',
		arrival: 1,
		rules: [
			...figures.map(({ key, x: at }): Rule => ({
				key,
				kind: 'dotted',
				x1: at,
				x2: at,
				y1: HEAD,
				y2: foot,
				opacity: 1
			})),
			...heights
		],
		brackets: [],
		joins,
		reaches: [],
		points,
		people: [],
		titles: rows.titles.map((title) => ({
			...title,
			emphasis: standsOut(chosen, title.key) ? title.emphasis : 0
		})),
		notes: [...notes, ...rows.foot],
		labels: figures,
		hits: rowHits(rows, size, (index) => placed.get(films[index]?.film ?? '') ?? rows.left)
	};
}
