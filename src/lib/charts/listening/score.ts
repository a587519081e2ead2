import type { Tables } from '#lib/data/tables.ts';
import type { NumbersTable } from '../numbers.ts';

/**
 * How a beat is heard: as a note, as a note that wavers since its value is uncertain, as a click where no value is
 * known, or as words.
 */
type Kind = 'tone' | 'wobble' | 'click' | 'speech';

/** One thing that is heard. */
export interface Beat {
	/** Milliseconds from the start, where words last as long as it takes to say them calmly. */
	at: number;
	/** Milliseconds to the next beat. */
	lasts: number;
	kind: Kind;
	/** 0 for the lowest note to 1 for the highest; 0 for what is no note. */
	pitch: number;
	/** Where it comes from: -1 is the left, 1 the right. */
	pan: number;
	/** Whether its note is brighter than the others. */
	bright: boolean;
	/** The words that are said; of a note, its row and its value as the table of numbers has them. */
	text: string;
	/** The row that it stands for; empty for words. */
	key: string;
}

/** A drawing as it is heard: numbers and words alone, so that it can be sent. */
export interface Score {
	/** An id unlike that of the chart's other scores. */
	id: string;
	title: string;
	/** The names of the scenes that it says the same as. */
	scenes: string[];
	beats: Beat[];
	/** How long it lasts when its words are said, in milliseconds. */
	lasts: number;
}

/** What can be heard of a chart, from its rows and the tables that tell them. Pure. */
export type Sounds = (tables: Tables, numbers: readonly NumbersTable[]) => Score[];
