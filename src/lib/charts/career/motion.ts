import { settle } from '#lib/motion.svelte.ts';
import { clamp } from '#lib/story/position.ts';
import { blend } from '../blend.ts';
import { change, faded } from '../change.ts';
import type { Hit } from '../chart.ts';
import type { CareerLayout, Note, Person, Title } from './marks.ts';

/** Length of a change of scene, in milliseconds. */
export const DURATION = 1100;

/** Words and brackets of one scene of the time plot are gone before those of the next come. */
const TURNS = { out: 0.35, in: 0.55 };

/**
 * From one plot to the other, all as parts of the way. What is no title is gone first and comes last. Titles
 * leave and come in order of year, the last one a spread after the first; each is seen near its two places
 * only, since all of them cross between.
 */
const FURNITURE = { out: 0.22, in: 0.8 };
const LEAVING = { from: 0, spread: 0.2, lasts: 0.26 };
const COMING = { from: 0.39, spread: 0.3, lasts: 0.22 };
const PEOPLE = { ...COMING, from: 0.48 };
/** How much of the way between its two places a title is seen on, at either end. */
const DRIFT = { leaving: 0.13, coming: 0.12 };
/** How far off two places may be to be the same, in CSS pixels. */
const SAME = 0.5;

const staysPut = (from: Note, to: Note): boolean =>
	Math.abs(from.x - to.x) < SAME &&
	Math.abs(from.y - to.y) < SAME &&
	from.lines.join() === to.lines.join();

/** The films' part of the spread, in order of year: 0 for the first, 1 for the last. */
function turnsOf(from: readonly Hit[], to: readonly Hit[]): Map<string, number> {
	const all = from.length > to.length ? from : to;
	return new Map(all.map(({ key }, index) => [key, index / Math.max(all.length - 1, 1)]));
}

/** The way from one title to the other, in CSS pixels. */
function wayOf(from: Title, to: Title): { x: number; y: number } {
	const [was, is] = [from.runs[0], to.runs[0]];
	return was && is ? { x: is.x - was.x, y: is.y - was.y } : { x: 0, y: 0 };
}

/** How far (0..1) a film whose turn it is has come in one of these stretches. */
const underway = (stretch: typeof COMING, turn: number, t: number): number =>
	clamp((t - stretch.from - stretch.spread * turn) / stretch.lasts);

/** A title on its way: near its old place while it leaves, near its new one while it comes, unseen between. */
function titleAt(from: Title | undefined, to: Title | undefined, turn: number, t: number): Title[] {
	const way = from && to ? wayOf(from, to) : { x: 0, y: 0 };
	const coming = underway(COMING, turn, t);
	if (to && coming > 0) {
		const left = -DRIFT.coming * (1 - settle(coming));
		return [
			{ ...to, dx: way.x * left, dy: way.y * left, opacity: to.opacity * (1 - (1 - coming) ** 2) }
		];
	}
	const leaving = underway(LEAVING, turn, t);
	if (!from || leaving === 1) return [];
	if (leaving === 0) return [from];
	const gone = DRIFT.leaving * leaving ** 2;
	return [
		{ ...from, dx: way.x * gone, dy: way.y * gone, opacity: from.opacity * (1 - leaving ** 2) }
	];
}

function titlesAt(
	from: readonly Title[],
	to: readonly Title[],
	turns: ReadonlyMap<string, number>,
	t: number
): Title[] {
	const before = new Map(from.map((title) => [title.key, title]));
	const after = new Map(to.map((title) => [title.key, title]));
	return [...turns].flatMap(([key, turn]) => titleAt(before.get(key), after.get(key), turn, t));
}

/** What belongs to a row comes a little after its title. */
function rowsAt<M extends { key: string; opacity: number }>(
	marks: readonly M[],
	film: (mark: M) => string,
	turns: ReadonlyMap<string, number>,
	t: number
): M[] {
	return marks.flatMap((mark) => {
		return faded([mark], underway(PEOPLE, turns.get(film(mark)) ?? 1, t));
	});
}

/** From the time plot to rows, from rows to the time plot, or from rows to other rows. */
function regroup(from: CareerLayout, to: CareerLayout, t: number): CareerLayout {
	const turns = turnsOf(from.hits, to.hits);
	const out = 1 - t / FURNITURE.out;
	const leave = <M extends { key: string; opacity: number }>(
		marks: readonly M[],
		come: readonly M[]
	) => (out > 0 ? faded(marks, out) : faded(come, clamp((t - FURNITURE.in) / (1 - FURNITURE.in))));
	const inRows = <M extends { key: string; opacity: number }>(
		marks: readonly M[],
		come: readonly M[],
		film: (mark: M) => string = ({ key }) => key
	) => (out > 0 ? faded(marks, out) : rowsAt(come, film, turns, t));
	return {
		plot: to.plot,
		arrival: 1,
		rules: leave(from.rules, to.rules),
		brackets: leave(from.brackets, to.brackets),
		joins: leave(from.joins, to.joins),
		labels: leave(from.labels, to.labels),
		reaches: inRows(from.reaches, to.reaches),
		points: inRows(from.points, to.points),
		people: inRows<Person>(from.people, to.people, ({ film }) => film),
		notes: inRows(from.notes, to.notes),
		titles: titlesAt(from.titles, to.titles, turns, t),
		hits: to.hits
	};
}

/** From one scene of the time plot to another: inks change, words and brackets take turns, no place does. */
export function reink(from: CareerLayout, to: CareerLayout, t: number): CareerLayout {
	const { points, joins, titles, rules } = blend(
		{ points: from.points, joins: from.joins, titles: from.titles, rules: from.rules },
		{ points: to.points, joins: to.joins, titles: to.titles, rules: to.rules },
		settle(t)
	);
	return {
		...to,
		points,
		joins,
		titles,
		rules,
		brackets: change(from.brackets, to.brackets, t, TURNS),
		notes: change(from.notes, to.notes, t, TURNS, staysPut),
		labels: change(from.labels, to.labels, t, TURNS, staysPut)
	};
}

/** The layout `t` (0..1) of the way between two scenes. */
export function interpolate(from: CareerLayout, to: CareerLayout, t: number): CareerLayout {
	if (t <= 0) return from;
	if (t >= 1) return to;
	return from.plot === 'time' && to.plot === 'time' ? reink(from, to, t) : regroup(from, to, t);
}
