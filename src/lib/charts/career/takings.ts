import { scaleLog } from 'd3';
import type { Film } from '#lib/data/films.ts';
import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import { textWidth } from '../measure-text.ts';
import { recordOf } from './figures.ts';
import type { CareerLayout, Point, Reach } from './marks.ts';
import { budgetOf, endsOf } from './plot.ts';
import { rowHits, rowsOf } from './rows.ts';
import {
	AIR,
	HEAD,
	hasTakings,
	notesOf,
	scaleLabels,
	SHORT,
	sumWords,
	type Frame
} from './takings-words.ts';

/** Round figures on the scale, the most useful first. */
const ROUND = [1_000_000, 10_000, 100_000, 10_000_000];
/** Half of a budget's mark and of an arrow's head: as parts of a row's height and of the plot's width, within
 * bounds in CSS pixels. */
const MARK = { ofRow: 0.1, ofWidth: 0.011, smallest: 3, largest: 8 };
/** Weight of an arrow's line: the record's, and all others', in CSS pixels. */
const WEIGHT = { record: 4.5, usual: 2.5 };

function frameOf(films: readonly Film[], size: Size): Frame {
	const rows = rowsOf(films, size, HEAD, hasTakings, 'Not found');
	const short = size.width < SHORT.sums;
	const sum = rows.note + (short ? 0 : 2);
	const half = clamp(
		Math.min(rows.pitch * MARK.ofRow, size.width * MARK.ofWidth),
		MARK.smallest,
		MARK.largest
	);
	const most = recordOf(films)?.film;
	const room = most ? textWidth(sumWords(most, short), sum, 'bold') : 0;
	const ends = endsOf(films.flatMap((film) => [budgetOf(film), film.grossLow, film.grossHigh]));
	const start = rows.left + half + 2;
	const x = scaleLog(ends, [start, Math.max(start + 1, size.width - room - half - AIR)]);
	return { rows, size, x, half, sum };
}

/** The middle of a budget's mark; the beginning of the scale where there is none. */
const startOf = ({ rows, x }: Frame, film: Film): number => {
	const budget = budgetOf(film);
	return budget === null ? rows.left : x(budget);
};

function reachOf(frame: Frame, film: Film, y: number, record: boolean): Reach[] {
	const { film: key, group, grossLow, grossHigh } = film;
	if (grossLow === null || grossHigh === null) return [];
	const [low, high] = [frame.x(grossLow), frame.x(grossHigh)];
	const weight = record ? WEIGHT.record : WEIGHT.usual;
	const head = frame.half * (record ? 1.4 : 1);
	const mark = { key, group, emphasis: 1, opacity: 1, y };
	return [
		{ ...mark, x1: startOf(frame, film), x2: high, low, high, half: frame.half, head, weight }
	];
}

function pointOf({ x, half }: Frame, film: Film, y: number): Point[] {
	const { film: key, group, budgetLow, budgetHigh } = film;
	const budget = budgetOf(film);
	if (budget === null || budgetLow === null || budgetHigh === null) return [];
	const rangeX = (x(budgetHigh) - x(budgetLow)) / 2;
	const mark = { key, group, emphasis: 1, opacity: 1, y, filled: 0 };
	return [{ ...mark, x: x(budget), radius: half, rangeX, rangeY: 0 }];
}

/** From each film's budget to its takings, a row each, on one logarithmic scale of dollars. */
export function takingsScene(all: readonly Film[], size: Size): CareerLayout {
	const frame = frameOf(all, size);
	const { rows, x } = frame;
	const { films, y, pitch } = rows;
	const record = recordOf(all);
	const [low, high] = endsOf(all.flatMap((film) => [budgetOf(film), film.grossHigh]));
	const labels = scaleLabels(
		frame,
		ROUND.filter((figure) => figure > low && figure < high)
	);
	const foot = y(films.length - 1) + pitch / 2;
	const isRecord = (film: Film) => film === record?.film;
	return {
		plot: 'rows',
		arrival: 1,
		rules: labels.map(({ key, x: at }) => {
			const ends = { x1: at, x2: at, y1: HEAD, y2: foot };
			return { key, kind: 'dotted' as const, ...ends, opacity: 1 };
		}),
		brackets: [],
		joins: [],
		reaches: films.flatMap((film, index) => reachOf(frame, film, y(index), isRecord(film))),
		points: films.flatMap((film, index) => pointOf(frame, film, y(index))),
		people: [],
		titles: rows.titles,
		notes: [
			...films.flatMap((film, index) =>
				notesOf(frame, film, y(index), isRecord(film) ? (record?.words ?? '') : '')
			),
			...rows.foot
		],
		labels: labels.map((label) => ({ ...label, ink: 'soft' })),
		hits: rowHits(rows, size, (index) => {
			const film = films[index];
			return film?.grossHigh ? x(film.grossHigh) : film ? startOf(frame, film) : rows.left;
		})
	};
}
