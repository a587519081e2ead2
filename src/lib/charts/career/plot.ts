import { extent, scaleLinear, scaleLog } from 'd3';
import type { Film } from '#lib/data/films.ts';
import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';

/** Below this width a plot is set in small type with short words, in CSS pixels. */
const NARROW = 500;
/** Below this height or width there is room for the least only, in CSS pixels. */
const TINY = { width: 320, height: 230 };

/** Room for the largest title above its point, as a part of its type size. */
const ABOVE = 1.24;

/** The time plot: where years and dollars are, and how large things are drawn. In CSS pixels. */
export interface Plot {
	size: Size;
	narrow: boolean;
	tiny: boolean;
	x(year: number): number;
	y(dollars: number): number;
	/** The type size of a title, by the logarithm of the budget; the smallest where none is known. */
	lettering(film: Film): number;
	radius(film: Film): number;
	/** Type size of notes. */
	note: number;
	/** The line that parts what has no known budget from the scale, and the middle of the strip under it. */
	strip: { top: number; middle: number };
	/** The bracket's line, under the strip. */
	bracket: number;
}

/** A film's budget as one figure: the geometric middle of the low and the high one, which the log scale halves. */
export const budgetOf = ({ budgetLow, budgetHigh }: Film): number | null =>
	budgetLow === null || budgetHigh === null ? null : Math.sqrt(budgetLow * budgetHigh);

/** The lowest and the highest of some figures that may be missing. */
export function endsOf(values: readonly (number | null)[]): [number, number] {
	const [low = 1, high = 10] = extent(values.filter((value) => value !== null));
	return [low, high];
}

/** The type sizes of the smallest and of the largest title, in CSS pixels. */
function letteringRange({ width, height }: Size, narrow: boolean): [number, number] {
	if (narrow) {
		const largest = clamp(Math.min(width / 8, height / 6.4), 27, 46);
		return [Math.max(19, largest * 0.5), largest];
	}
	const largest = clamp(Math.min(width / 9.2, height / 6.4), 46, 124);
	return [Math.max(22, largest * 0.37), largest];
}

/** Lays out the axes of the time plot for an area. */
export function plotOf(films: readonly Film[], size: Size): Plot {
	const { width, height } = size;
	const narrow = width < NARROW;
	const tiny = width < TINY.width || height < TINY.height;
	const [smallest, largest] = letteringRange(size, narrow);
	const [low, high] = endsOf(films.map(budgetOf));
	const note = narrow ? 12 : width < 900 ? 13 : 14;
	const dot = tiny ? 4.5 : narrow ? 5.5 : 7;
	const star = tiny ? 6 : narrow ? 8 : 11;

	const bracket = height - (narrow ? 18 : 30);
	const stripHeight = tiny ? 18 : Math.max(26, smallest * 1.5);
	const stripTop = bracket - (tiny ? 7 : 14) - stripHeight;
	const bottom = stripTop - (tiny ? 10 : Math.max(14, smallest * 0.62));
	const top = largest * ABOVE + star + 6;
	const left = tiny ? 8 : narrow ? 12 : 18;
	const right = clamp(width * 0.115, 22, 170);

	const [first = 0, last = 1] = extent(films, ({ year }) => year);
	const lettering = scaleLog([low, high], [smallest, largest]);
	return {
		size,
		narrow,
		tiny,
		x: scaleLinear([first, last], [left, width - right]),
		y: scaleLog([low, high], [Math.max(bottom, top + 1), top]),
		lettering: (film) => lettering(budgetOf(film) ?? low),
		radius: (film) => (budgetOf(film) === high ? star : dot),
		note,
		strip: { top: stripTop, middle: stripTop + stripHeight / 2 },
		bracket
	};
}
