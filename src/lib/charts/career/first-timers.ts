import type { Film } from '#lib/data/films.ts';
import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import { breakLines, textWidth } from '../measure-text.ts';
import { LEADING } from '../place-labels.ts';
import type { CareerLayout, Note } from './marks.ts';
import { peopleAt } from './people.ts';
import { noteAt, rowHits, rowsOf } from './rows.ts';

/** A figure's height as a part of its row's, its width as a part of its height, and the largest, in CSS pixels. */
const FIGURE = { ofRow: 0.66, width: 0.78, largest: 56 };
/** Space from one figure to the next, as a part of a figure's width. */
const STEP = 1.28;
/** Narrowest column that names are set in, in CSS pixels. */
const NAMES = 130;

/** Whether a film's leads have been counted. */
export const counted = ({ leads, firstTimers }: Film): boolean =>
	leads !== null && firstTimers !== null;

/** The leads of each film in a row of figures: filled for first-timers, outlined for professionals. */
export function firstTimersScene(all: readonly Film[], size: Size): CareerLayout {
	const rows = rowsOf(all, size, 0, counted, 'Not counted');
	const { films, y, pitch, left, note } = rows;
	const most = Math.max(1, ...films.map(({ leads }) => leads ?? 0));
	const value = note + 1;
	const tally = textWidth(`none of ${most}`, value, 'bold') + note * 0.7;
	const room = size.width - left - tally;
	const height = clamp(
		Math.min(pitch * FIGURE.ofRow, room / (most * STEP) / FIGURE.width),
		8,
		FIGURE.largest
	);
	const step = height * FIGURE.width * STEP;
	const start = left + step / 2;
	const after = (leads: number) => left + leads * step + note * 0.3;

	const notes = films.flatMap(({ film, leads, firstTimers, group }, index): Note[] => {
		if (leads === null || firstTimers === null)
			return [noteAt(film, ['not counted'], note, left, y(index), { ink: 'soft' })];
		return [
			noteAt(film, [`${firstTimers || 'none'} of ${leads}`], value, after(leads), y(index), {
				ink: group,
				face: 'bold'
			})
		];
	});
	const column = left + most * step + tally + note;
	const names = films.flatMap(({ film, leads, firstTimerNames }, index): Note[] => {
		const measure = size.width - column;
		if (leads === null || measure < NAMES) return [];
		const lines = breakLines(
			firstTimerNames?.replaceAll(';', ',') ?? 'no first-timers',
			note,
			measure
		);
		if (lines.length * LEADING.sans * note > pitch - 4) return [];
		return [noteAt(film, lines, note, column, y(index), { ink: 'soft' })];
	});
	return {
		plot: 'rows',
		arrival: 1,
		rules: [],
		brackets: [],
		joins: [],
		reaches: [],
		points: [],
		people: films.flatMap((film, index) =>
			peopleAt(film, (person) => ({ x: start + person * step, y: y(index) }), {
				height,
				opacity: 1
			})
		),
		titles: rows.titles,
		notes: [...notes, ...rows.foot],
		labels: names.map((label) => ({ ...label, key: `names-${label.key}` })),
		hits: rowHits(rows, size, (index) => after(films[index]?.leads ?? 0) + tally / 3)
	};
}
