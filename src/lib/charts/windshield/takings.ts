import { max, min, scaleLinear, scaleLog } from 'd3';
import type { Film } from '#lib/data/films.ts';
import { timesInWords } from '#lib/data/number-words.ts';
import { clamp } from '#lib/story/position.ts';
import type { Hit, Size } from '../chart.ts';
import { dollars } from '../money.ts';
import type { Pieces } from '../pieces.ts';
import type { Label } from '../place-labels.ts';
import { labellingTakings } from './takings-labels.ts';

/** What a film took: a dot at its middle, a stroke from the low figure to the high one. */
export interface Taking {
	key: string;
	x: number;
	y: number;
	/** Upper and lower end of the range of the figures. */
	high: number;
	low: number;
	size: number;
	known: boolean;
	base: number;
	opacity: number;
}

/** A dotted line across at a round amount. */
export interface Grid {
	key: string;
	/** In US dollars. */
	amount: number;
	x: number;
	width: number;
	y: number;
	opacity: number;
}

export interface Takings {
	takings: Taking[];
	grid: Grid[];
	labels: Label[];
	hits: Hit[];
}

/** Nothing drawn: where the glass carries something else. */
export const NO_TAKINGS: Takings = { takings: [], grid: [], labels: [], hits: [] };

/** A film whose takings are known. */
export interface Known extends Film {
	grossLow: number;
	grossHigh: number;
}
export const isKnown = (film: Film): film is Known =>
	film.grossLow !== null && film.grossHigh !== null;

/** The film's takings in words, to two digits: `$56 million`. */
export const took = ({ grossHigh }: Known): string => dollars(grossHigh, 2);

/** The newest film, the best of those before, and how many times as much it took, in words. */
export interface Triumph {
	film: Known;
	best: Known;
	words: string;
}

/** The newest film against the best of those before: what it took, and how many times as much in words. */
export function triumph(films: readonly Film[]): Triumph | null {
	const film = films.at(-1);
	const before = films.slice(0, -1).filter(isKnown);
	const [best] = [...before].sort((a, b) => b.grossHigh - a.grossHigh);
	if (!film || !isKnown(film) || !best) return null;
	return { film, best, words: `${timesInWords(film.grossHigh / best.grossHigh)} his best before` };
}

/** Round amounts that have a line. */
const ROUND = [100_000, 1_000_000, 10_000_000];
/** The foot of the scale, as a part of the least takings. */
const BELOW = 0.55;
/** Where the first film and the last one stand, as parts of the width. */
const FIRST = 0.1;
const LAST = 0.9;

/** The features' takings on the glass, on a log scale, in the order of the films; `top` and `foot` in CSS pixels. In pieces. */
export function* placingTakings(
	films: readonly Film[],
	size: Size,
	top: number,
	foot: number
): Pieces<Takings> {
	const known = films.filter(isKnown);
	const found = triumph(films);
	if (!found) return NO_TAKINGS;
	const { width } = size;
	const least = (min(known, ({ grossLow }) => grossLow) ?? 1) * BELOW;
	const most = max(known, ({ grossHigh }) => grossHigh) ?? 1;
	const y = scaleLog([least, most], [foot, top]);
	const x = scaleLinear([0, Math.max(films.length - 1, 1)], [width * FIRST, width * LAST]);
	const radius = clamp(width * 0.007, 4, 8);
	const takings = films.map((film, index): Taking => {
		const mark = { key: film.film, x: x(index), base: foot, opacity: 1 };
		if (!isKnown(film)) {
			const away = foot + radius * 2.6;
			return { ...mark, y: away, high: away, low: away, size: radius, known: false };
		}
		const [high, low] = [y(film.grossHigh), y(film.grossLow)];
		const large = film === found.film ? radius * 1.5 : radius;
		return { ...mark, y: (high + low) / 2, high, low, size: large, known: true };
	});
	const grid = ROUND.map((amount): Grid => ({
		key: String(amount),
		amount,
		x: width * FIRST * 0.9,
		width: width * (LAST + 0.05 - FIRST * 0.9),
		y: y(amount),
		opacity: 1
	}));
	yield;
	return {
		takings,
		grid,
		labels: yield* labellingTakings(films, found, takings, grid, size),
		hits: takings.map(({ key, x: across, y: down }) => ({ key, x: across, y: down }))
	};
}
