import type { Tables } from '#lib/data/tables.ts';
import type { Scene } from '#lib/story/types.ts';
import type { Chart, Layout } from '../chart.ts';

/** A value that a control can have, and what the reader reads on it. */
export interface Option {
	value: string;
	label: string;
}

/** Something to choose: one of a few, side by side; one of a list; or a switch between its two options. */
export interface Control {
	/** Its name in the address, and that of the chart of the essay whose drawing it is. */
	name: string;
	label: string;
	shows: 'segments' | 'list' | 'switch';
	/** What can be chosen; of a switch the second is “on”. */
	options: readonly Option[];
	/** What is chosen before anybody has. */
	usual: string;
}

/** How many films can be held against each other. */
export const MOST_FILMS = 2;

/** What a reader has chosen: a value of each control by its name, and the films held against each other. */
export interface Choice {
	settings: Readonly<Record<string, string>>;
	films: readonly string[];
}

/** A choice as a scene of a chart. */
export interface ExploreScene extends Scene, Choice {
	name: 'explore';
}

/** A film that can be looked for. */
export interface Sought {
	key: string;
	title: string;
	/** What tells it from others of the name: its year, or who made it. */
	detail: string;
}

/** Films that a drawing leaves out, and why, in a few words before their titles. */
export interface LeftOut {
	why: string;
	titles: string[];
}

/** What an instrument takes of the contract of a chart: no words of a scene line, and no scroll. */
type Drawn<L extends Layout = Layout> = Pick<
	Chart<ExploreScene, L>,
	| 'reads'
	| 'layout'
	| 'interpolate'
	| 'caption'
	| 'describe'
	| 'tip'
	| 'component'
	| 'duration'
	| 'easing'
>;

/** A chart in the hands of the reader: the same drawing, what can be chosen, and what it says in words. */
export interface Instrument {
	/** Its name in the address, and that of the chart of the essay whose drawing it is. */
	name: string;
	/** What it is called on its tab. */
	title: string;
	controls: readonly Control[];
	/** The names of controls that change nothing in a choice. */
	idle?: (choice: Choice) => string[];
	/** The films held against each other before anybody has chosen any. */
	usualFilms: readonly string[];
	chart: Drawn;
	/** Every film that can be looked for, in the order of a list. */
	films(tables: Tables): Sought[];
	/** What the drawing says of the films that are chosen, or of all, in a sentence or two. */
	says(tables: Tables, scene: ExploreScene): string;
	/** What is not drawn, and why. */
	leftOut(tables: Tables, scene: ExploreScene): LeftOut[];
}

/** An instrument as the registry keeps it: its own layout is known to itself alone. */
export const defineInstrument = <L extends Layout>(
	instrument: Omit<Instrument, 'chart'> & { chart: Drawn<L> }
): Instrument => instrument as unknown as Instrument;
