import type { Source } from '#lib/data/sources.ts';
import type { Sourcing } from '#lib/data/sourcing.ts';
import type { Tables } from '#lib/data/tables.ts';

/** What a cell says; where it is sorted by something else than its words, that too: null comes last. */
export type Cell = string | { text: string; value: number | null };

export interface Column {
	key: string;
	label: string;
	/** Whether its cells are figures, set to the right. */
	numeric?: boolean;
	/** Whether its cells are sentences, which want a broad column. */
	long?: boolean;
}

/** Who vouches for a row, or for what of it. */
export interface Voucher extends Source {
	of?: string;
}

/** A row: its first cell is its heading. */
export interface NumbersRow {
	/** The key under which the row's mark answers in the drawing. */
	key: string;
	cells: Cell[];
	sources: Voucher[];
	/** Whether it is the film that the essay is about. */
	own?: boolean;
}

/** The numbers behind a drawing, in words that are read as they stand. */
export interface NumbersTable {
	/** An id unlike that of the chart's other tables. */
	id: string;
	caption: string;
	columns: Column[];
	rows: NumbersRow[];
	/** What is a reading, what is uncertain, what is left out. */
	note?: string;
}

/** The tables behind a chart, the most important first: a row for each mark that stands for one. Pure. */
export type Numbers = (tables: Tables, sourcing: Sourcing) => NumbersTable[];

/** What an unknown value is called in every table. */
export const NOT_KNOWN = 'not known';

/** A figure in words, with what it is sorted by. */
export const figure = (text: string, value: number | null): Cell => ({ text, value });

/** A figure that may be unknown. */
export const maybeFigure = (value: number | null, words: (known: number) => string): Cell =>
	figure(value === null ? NOT_KNOWN : words(value), value);

export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

/** The sources of a row: those that are there, each with what it vouches for. */
export const vouchers = (...sources: [of: string, source: Source | undefined][]): Voucher[] =>
	sources.flatMap(([of, source]) => (source ? [{ of, ...source }] : []));

/** From so many rows on a table can be sorted. */
const LONG = 11;

/** Whether a table is long enough to be sorted. */
export const isLong = ({ rows }: NumbersTable): boolean => rows.length >= LONG;
