import type { Winner } from '#lib/data/winners.ts';
import type { Scene } from '#lib/story/types.ts';

/** The film that the essay is about, by its row. */
export const ANORA = 'anora';

/** What heights can mean. Never two of them on one axis. */
export type Measure = 'viewers' | 'critics' | 'takings';

/** What a scene shows: the winners from a year on, by a measure. */
export interface View {
	measure: Measure;
	/** The first year charted; the first winner of all where absent. */
	since?: number;
	/** From this year on films are lit, the earlier ones only hinted at. */
	litSince?: number;
	/** The first year of the field in which Anora's standing is counted. */
	ranksSince: number;
	/** Whether words in script stand over a bracket at the head. */
	headed: boolean;
}

/** The first of the three American winners in a row, and the year from which critics' scores are nearly complete. */
const MODERN = 1989;
const CENTURY = 2000;
/** The year of the last American winner before Anora: the field of the review's "recent years". */
export const DROUGHT = 2011;

const VIEWS = {
	americans: { measure: 'viewers', ranksSince: DROUGHT, headed: true },
	rating: { measure: 'viewers', since: MODERN, ranksSince: CENTURY, headed: true },
	above: {
		measure: 'viewers',
		since: CENTURY,
		litSince: DROUGHT,
		ranksSince: DROUGHT,
		headed: true
	},
	critics: { measure: 'critics', since: CENTURY, ranksSince: DROUGHT, headed: false },
	takings: { measure: 'takings', since: MODERN, ranksSince: DROUGHT, headed: false }
} satisfies Record<string, View>;

export type ViewName = keyof typeof VIEWS;

export interface WinnersScene extends Scene {
	name: ViewName;
}

const isViewName = (words: string): words is ViewName => Object.hasOwn(VIEWS, words);

/** The view of a scene. */
export const viewOf = (scene: WinnersScene): View => VIEWS[scene.name];

/** The scene that words name, or what was found and what is allowed. */
export function parseScene(words: string): WinnersScene | string {
	const name = words.trim();
	if (isViewName(name)) return { name };
	return `found ${JSON.stringify(name)}, expected one of ${Object.keys(VIEWS).join(', ')}`;
}

/** The value of a row by a measure: of 10, of 100 or in US dollars; also takings that are an "at least". */
export const valueOf = (row: Winner, measure: Measure): number | null =>
	measure === 'takings' ? row.gross : row[measure];

/** The value of a row as far as it can be ranked: of takings only those counted worldwide. */
export const rankedValue =
	(measure: Measure) =>
	(row: Winner): number | null =>
		measure === 'takings' && !row.worldwide ? null : valueOf(row, measure);

/** The winners of a view's years, in order of year, with or without a value. */
export function winnersIn(winners: readonly Winner[], { since }: Pick<View, 'since'>): Winner[] {
	const known = winners.filter((row) => since === undefined || row.year >= since);
	return known.toSorted((a, b) => a.year - b.year);
}

/** A scale from the ground to the ceiling of the drawing, in the measure's own unit. */
export interface Scale {
	floor: number;
	ceiling: number;
	/** Whether equal steps are equal ratios. */
	log: boolean;
	ticks: { value: number; text: string }[];
}

const MILLION = 1_000_000;

export const SCALES: Record<Measure, Scale> = {
	viewers: {
		floor: 6,
		ceiling: 8.85,
		log: false,
		ticks: [
			{ value: 7, text: '7' },
			{ value: 8, text: '8/10' }
		]
	},
	critics: {
		floor: 50,
		ceiling: 100,
		log: false,
		ticks: [
			{ value: 60, text: '60' },
			{ value: 80, text: '80' },
			{ value: 100, text: '100' }
		]
	},
	takings: {
		floor: 0.5 * MILLION,
		ceiling: 300 * MILLION,
		log: true,
		ticks: [1, 10, 100].map((amount) => ({ value: amount * MILLION, text: `$${amount}M` }))
	}
};

/** Whether a row is drawn in a view: it has a value, and one that the scale reaches. */
export function isDrawn(row: Winner, { measure }: View): boolean {
	const value = valueOf(row, measure);
	return value !== null && value > SCALES[measure].floor;
}
