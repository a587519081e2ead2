import type { Film } from '#lib/data/films.ts';
import type { Scene } from '#lib/story/types.ts';
import type { Layout } from '../chart.ts';
import type { Label } from '../place-labels.ts';

export const SCENES = [
	'budgets',
	'undocumented',
	'sex-work',
	'first-timers',
	'takings',
	'all'
] as const;

export interface CareerScene extends Scene {
	name: (typeof SCENES)[number];
}

export type Group = Film['group'];

/** What a mark is inked in: its group's colour, or one of the text colours. */
export type Ink = Group | 'ink' | 'soft';

/** A mark of a film. `emphasis` is 1 in its group's own colour and 0 where it stands back. */
interface FilmMark {
	key: string;
	group: Group;
	emphasis: number;
	opacity: number;
}

/** A film's title in script: its words in runs, each from its own left end, so that they can travel apart. */
export interface Title extends FilmMark {
	/** Type size in CSS pixels. */
	size: number;
	runs: { key: string; text: string; x: number; y: number }[];
	/** How far it is off its place, on its way, in CSS pixels. */
	dx?: number;
	dy?: number;
}

/** A film's point: a square, a disc or a ring as its group says. */
export interface Point extends FilmMark {
	x: number;
	y: number;
	radius: number;
	/** 1 for a filled point, 0 for an open one. */
	filled: number;
	/** How far it is drawn out to either side over a range, in CSS pixels across and down. */
	rangeX: number;
	rangeY: number;
}

/** A straight line between two points; `strength` is 1 for a heavy line in the group's colour, 0 for a fine one. */
export interface Join {
	key: string;
	group: Group;
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	strength: number;
	opacity: number;
}

/** From a budget to the takings: an arrow, with a bar at its end where two totals are in circulation. */
export interface Reach extends FilmMark {
	x1: number;
	x2: number;
	y: number;
	/** The low and the high total, in CSS pixels across. */
	low: number;
	high: number;
	/** Half the budget's mark, half the arrow's head, and the line's weight. */
	half: number;
	head: number;
	weight: number;
}

/** A dotted line of a scale, or the plain one that parts what stands off it. */
export interface Rule {
	key: string;
	kind: 'dotted' | 'plain';
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	opacity: number;
}

/** A bracket over the name of a group, its ticks pointing up at the years it spans. */
export interface Bracket {
	key: Group;
	x1: number;
	x2: number;
	y: number;
	opacity: number;
}

/** A lead: a filled figure for a first-timer, an outlined one for a professional. */
export interface Person {
	key: string;
	film: string;
	group: Group;
	first: boolean;
	x: number;
	y: number;
	/** Height of the figure in CSS pixels. */
	height: number;
	opacity: number;
}

/** A label in sans, in the ink it is drawn with. */
export interface Note extends Label {
	ink: Ink;
}

/** Everything the chart draws, in CSS pixels. */
export interface CareerLayout extends Layout {
	/** Whether films stand by year and budget, or in rows. */
	plot: 'time' | 'rows';
	/** 0 as long as the reader has yet to reach the films of a time plot, 1 from then on. */
	arrival: number;
	rules: Rule[];
	brackets: Bracket[];
	joins: Join[];
	reaches: Reach[];
	points: Point[];
	people: Person[];
	titles: Title[];
	/** Remarks and values that name a film, by its key. */
	notes: Note[];
	/** Years, scale values and names of groups. */
	labels: Note[];
}
