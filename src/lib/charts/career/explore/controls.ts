import type { Film } from '#lib/data/films.ts';
import { dayInWords } from '#lib/data/day-in-words.ts';
import { timesInWords } from '#lib/data/number-words.ts';
import { dollarRange, shortDollars } from '../../money.ts';
import { moreMoney, type Bounds, type Terms } from '../../explore/comparison.ts';
import type { Choice, Control } from '../../explore/instrument.ts';
import { aboutDollars } from '../figures.ts';

/** What the place of a film on the scale can mean. Never two of them on one scale. */
export type Measure = 'budget' | 'takings' | 'viewers';

const MEASURES = [
	{ value: 'budget', label: 'Budget' },
	{ value: 'takings', label: 'Takings' },
	{ value: 'viewers', label: 'Viewers' }
] as const satisfies { value: Measure; label: string }[];

export const CONTROLS = [
	{ name: 'by', label: 'Drawn by', shows: 'segments', options: MEASURES, usual: 'takings' },
	{
		name: 'order',
		label: 'In order of',
		shows: 'segments',
		options: [
			{ value: 'year', label: 'Year' },
			{ value: 'value', label: 'Most first' }
		],
		usual: 'year'
	}
] as const satisfies Control[];

/** Money that differs by less than this part is called about the same. */
const ALIKE = 1.05;

const money = (verb: string): Terms => ({
	above: (title, higher, lower) => `${title} ${verb} ${timesInWords(higher / lower)} as much`,
	more: moreMoney(verb),
	question: `which of them ${verb} more`,
	alike: ALIKE
});

/** A measure: its values, its scale, and how they are told. Amounts in US dollars, ratings of 10. */
export interface Scale {
	bounds(film: Film): Bounds | null;
	/** A value that is known, in words, and in few of them. */
	words(bounds: Bounds): string;
	short(bounds: Bounds): string;
	/** What is said where nothing is known. */
	unknown: string;
	source(film: Film): string;
	log: boolean;
	/** The least stretch of the scale, and its marks, the most useful first. */
	ends: [number, number];
	marks: number[];
	mark(value: number): string;
	terms: Terms;
}

const MILLION = 1_000_000;
const MARKS = [MILLION, 10_000, 10 * MILLION, 100_000];

const pair = (least: number | null, most: number | null): Bounds | null =>
	least === null || most === null ? null : { least, most };

/** Who rated the films, and on which day that was read. */
export const ratedBy = ({ viewersAsOf }: Pick<Film, 'viewersAsOf'>): string =>
	viewersAsOf ? `IMDb users, ${dayInWords(viewersAsOf)}` : 'IMDb users';

const short = ({ most }: Bounds) => shortDollars(Number(most.toPrecision(2)));

export const SCALES: Record<Measure, Scale> = {
	budget: {
		bounds: ({ budgetLow, budgetHigh }) => pair(budgetLow, budgetHigh),
		words: ({ least, most }) => dollarRange(least, most),
		short,
		unknown: 'budget not known',
		source: ({ sources }) => sources.budget,
		log: true,
		ends: [2_000, 20 * MILLION],
		marks: MARKS,
		mark: shortDollars,
		terms: money('cost')
	},
	takings: {
		bounds: ({ grossLow, grossHigh }) => pair(grossLow, grossHigh),
		words: ({ least, most }) => aboutDollars(least, most),
		short,
		unknown: 'takings not found',
		source: ({ sources }) => sources.gross,
		log: true,
		ends: [50_000, 100 * MILLION],
		marks: MARKS,
		mark: shortDollars,
		terms: money('took')
	},
	viewers: {
		bounds: ({ viewers }) => pair(viewers, viewers),
		words: ({ least }) => `${least.toFixed(1)} of 10`,
		short: ({ least }) => least.toFixed(1),
		unknown: 'no rating known',
		source: ratedBy,
		log: false,
		ends: [6, 8],
		marks: [8, 7, 6],
		mark: (value) => (value === 8 ? '8 of 10' : String(value)),
		terms: {
			above: (title, higher, lower) => `${title} stands ${(higher - lower).toFixed(1)} higher`,
			more: (title) => `${title} stands higher`,
			question: 'which of them stands higher',
			alike: 1
		}
	}
};

/** What is chosen, in the chart's own words. */
export interface Chosen {
	measure: Measure;
	scale: Scale;
	/** Whether the films stand in the order of their values, not of their years. */
	ranked: boolean;
	films: readonly string[];
}

/** A choice in the chart's own words. */
export function chosenIn({ settings, films }: Choice): Chosen {
	const measure = MEASURES.find(({ value }) => value === settings.by)?.value ?? 'takings';
	return { measure, scale: SCALES[measure], ranked: settings.order === 'value', films };
}

/** One figure for what is known of a value: of an amount the geometric middle, which a log scale halves. */
export const middleOf = ({ least, most }: Bounds, { log }: Pick<Scale, 'log'>): number =>
	log ? Math.sqrt(least * most) : (least + most) / 2;

/** The films in the order that is chosen; what has no value comes last. */
export function orderedBy(films: readonly Film[], { scale, ranked }: Chosen): Film[] {
	const value = (film: Film) => {
		const bounds = scale.bounds(film);
		return bounds ? middleOf(bounds, scale) : -1;
	};
	return ranked
		? films.toSorted((a, b) => value(b) - value(a) || a.order - b.order)
		: films.toSorted((a, b) => a.order - b.order);
}
