import type { Winner } from '#lib/data/winners.ts';
import type { Choice, Control } from '../../explore/instrument.ts';
import { winnersIn, type Measure, type View } from '../views.ts';

/** The first years that can be chosen: the first winner of all, and where the essay's own scenes begin. */
const YEARS = [1955, 1970, 1989, 2000, 2011];

const MEASURES = [
	{ value: 'viewers', label: 'Viewers' },
	{ value: 'critics', label: 'Critics' },
	{ value: 'takings', label: 'Takings' }
] as const satisfies { value: Measure; label: string }[];

export const CONTROLS = [
	{ name: 'by', label: 'Height by', shows: 'segments', options: MEASURES, usual: 'viewers' },
	{
		name: 'since',
		label: 'Winners since',
		shows: 'list',
		options: YEARS.map((year) => ({ value: String(year), label: String(year) })),
		usual: '2000'
	},
	{
		name: 'only',
		label: 'Only American-led',
		shows: 'switch',
		options: [
			{ value: 'all', label: 'All' },
			{ value: 'american', label: 'American-led' }
		],
		usual: 'all'
	}
] as const satisfies Control[];

/** What is chosen, in the chart's own words. */
export interface Chosen {
	view: View & { since: number };
	/** Whether only American-led winners count: the others stay as a hint. */
	american: boolean;
	films: readonly string[];
}

/** A choice in the chart's own words. Every value of it is one of the controls'. */
export function chosenIn({ settings, films }: Choice): Chosen {
	const measure = MEASURES.find(({ value }) => value === settings.by)?.value ?? 'viewers';
	const since = Number(settings.since);
	return {
		view: { measure, since, ranksSince: since, headed: false },
		american: settings.only === 'american',
		films
	};
}

/** The winners that count in a choice, by year, with or without a value. */
export const countedIn = (winners: readonly Winner[], { view, american }: Chosen): Winner[] =>
	winnersIn(winners, view).filter((row) => !american || row.american);
