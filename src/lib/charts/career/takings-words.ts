import type { Film } from '#lib/data/films.ts';
import type { Size } from '../chart.ts';
import { textWidth } from '../measure-text.ts';
import { dollars, shortDollars } from '../money.ts';
import { placeLabels, type Label, type LabelWish } from '../place-labels.ts';
import { aboutDollars, timesBudget } from './figures.ts';
import type { Note } from './marks.ts';
import { noteAt, type Rows } from './rows.ts';

/** Height of the scale's figures above the rows, in CSS pixels. */
export const HEAD = 20;
/** Space between an arrow and its words, and between two labels, in CSS pixels. */
export const AIR = 7;
/** How far under its arrow a remark stands, as a part of a sum's type size, where its row has room. */
const REMARK_DOWN = 1.35;
/** Letters above and below the middle of a line, as parts of the type size. */
const LINE = { above: 0.41, below: 0.57 };
/** Least distance between two figures of the scale, as a part of their type size. */
const FIGURE_AIR = 3;
/** Below these widths sums, and figures on the scale, are short: in CSS pixels. */
export const SHORT = { sums: 500, figures: 900 };

/** The scale of the scene and what goes with it. */
export interface Frame {
	rows: Rows;
	size: Size;
	x: (dollars: number) => number;
	/** Half a mark's height, and the type size of a sum. */
	half: number;
	sum: number;
}

/** Whether a film's takings are known. */
export const hasTakings = ({ grossLow, grossHigh }: Film): boolean =>
	grossLow !== null && grossHigh !== null;

/** The takings of a film in words: the sum, or that none was found. */
export function sumWords({ budgetLow, grossLow, grossHigh }: Film, short: boolean): string {
	if (grossLow !== null && grossHigh !== null)
		return short
			? shortDollars(Number(grossHigh.toPrecision(2)))
			: aboutDollars(grossLow, grossHigh);
	if (short) return 'not found';
	return budgetLow === null ? 'budget and takings not found' : 'takings not found';
}

/** Where the words beside a film's mark begin. */
function endOf({ rows, x, half }: Frame, { budgetHigh, grossHigh }: Film): number {
	if (budgetHigh === null) return rows.left;
	return Math.max(x(budgetHigh) + half, x(grossHigh ?? budgetHigh)) + AIR;
}

/** The sum beside a film's arrow, and what it is to the budget or to all before where there is room. */
export function notesOf(frame: Frame, film: Film, y: number, remark: string): Note[] {
	const { rows, size, sum } = frame;
	const short = size.width < SHORT.sums;
	const left = endOf(frame, film);
	const words = sumWords(film, short);
	const { film: key, group } = film;
	if (!hasTakings(film)) return [noteAt(key, [words], rows.note, left, y, { ink: 'soft' })];
	const notes = [noteAt(key, [words], sum, left, y, { ink: group, face: 'bold' })];
	const label = { key: `${key}-remark`, ink: 'soft' as const };
	if (remark) {
		const down = Math.min(REMARK_DOWN * sum, rows.pitch / 2 - LINE.below * rows.note);
		const clear = down >= LINE.below * sum + LINE.above * rows.note;
		if (clear && textWidth(remark, rows.note) < size.width - rows.left)
			notes.push(
				noteAt(label.key, [remark], rows.note, size.width, y + down, { ...label, anchor: 'end' })
			);
		return notes;
	}
	const next = left + textWidth(words, sum, 'bold') + AIR;
	const times = short ? '' : timesBudget(film);
	if (times && next + textWidth(times, rows.note) <= size.width)
		notes.push(noteAt(label.key, [times], rows.note, next, y, label));
	return notes;
}

/** The round figures of the scale, above the rows. */
export function scaleLabels({ rows, size, x }: Frame, figures: readonly number[]): Label[] {
	const words = size.width < SHORT.figures ? shortDollars : dollars;
	const wishes = figures.map((figure): LabelWish => ({
		key: `takings-${figure}`,
		lines: [words(figure)],
		face: 'sans',
		size: rows.note,
		x: x(figure),
		y: 3,
		gap: { x: 0, y: 0 },
		sides: ['s']
	}));
	const far = wishes.filter(
		(wish, index) =>
			!wishes
				.slice(0, index)
				.some(({ x: other }) => Math.abs(other - wish.x) < FIGURE_AIR * rows.note)
	);
	return placeLabels(far, [], { x: rows.left - AIR, y: 0, width: size.width, height: HEAD });
}
