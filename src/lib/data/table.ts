import { csvParseRows } from 'd3';
import type { Parsed, Problem } from '#lib/story/types.ts';

/** What a cell may hold, in the terms of a Frictionless Table Schema. */
export interface Field {
	type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
	/** What kind of text a `string` is. */
	format?: 'uri';
	/** The words of a `boolean`. */
	trueValues?: string[];
	falseValues?: string[];
	constraints: {
		/** Absent where the cell may be empty. */
		required?: true;
		minimum?: number;
		maximum?: number;
		enum?: string[];
		pattern?: string;
	};
}

/** Reads one cell: what is allowed there in words and as a schema, and the value, or undefined where it is not allowed. */
export interface Cell<T> {
	expected: string;
	field: Field;
	read(found: string): T | undefined;
}

/** A column of a table: its cells, and what they mean to a reader. */
export interface Column<T> extends Cell<T> {
	meaning: string;
	/** What a number counts or measures in; empty for words. */
	unit: string;
}

export const column = <T>(cell: Cell<T>, meaning: string, unit = ''): Column<T> => ({
	...cell,
	meaning,
	unit
});

export type Columns = Record<string, Cell<unknown>>;

/** The values of a row, by column, and the line of the file it begins on. */
export type Cells<C extends Columns> = {
	[K in keyof C]: C[K] extends Cell<infer T> ? T : never;
} & { line: number };

const NUMBER = /^-?\d+(\.\d+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Any text that is not empty. */
export const text: Cell<string> = {
	expected: 'some text',
	field: { type: 'string', constraints: { required: true } },
	read: (found) => found || undefined
};

/** A day: year, month and day. */
export const date: Cell<string> = {
	expected: 'a date such as 2024-05-25',
	field: { type: 'date', constraints: { required: true } },
	read: (found) => (DATE.test(found) && !Number.isNaN(Date.parse(found)) ? found : undefined)
};

/** A number between two bounds, both allowed. */
export const number = (low: number, high: number): Cell<number> => ({
	expected: `a number from ${low} to ${high}`,
	field: { type: 'number', constraints: { required: true, minimum: low, maximum: high } },
	read: (found) => {
		const value = NUMBER.test(found) ? Number(found) : Number.NaN;
		return value >= low && value <= high ? value : undefined;
	}
});

/** A whole number between two bounds, both allowed. */
export const integer = (low: number, high: number): Cell<number> => ({
	expected: `a whole number from ${low} to ${high}`,
	field: { type: 'integer', constraints: { required: true, minimum: low, maximum: high } },
	read: (found) => {
		const value = number(low, high).read(found);
		return Number.isInteger(value) ? value : undefined;
	}
});

/** One of a few words. */
export const oneOf = <const T extends string>(...allowed: T[]): Cell<T> => ({
	expected: `one of ${allowed.join(', ')}`,
	field: { type: 'string', constraints: { required: true, enum: allowed } },
	read: (found) => allowed.find((word) => word === found)
});

/** `true` or `false`, in the words given. */
export const flag = (yes = 'true', no = 'false'): Cell<boolean> => ({
	expected: `${yes} or ${no}`,
	field: {
		type: 'boolean',
		trueValues: [yes],
		falseValues: [no],
		constraints: { required: true }
	},
	read: (found) => (found === yes ? true : found === no ? false : undefined)
});

/** A cell that may be empty: null, never zero. */
export const maybe = <T>(cell: Cell<T>): Cell<T | null> => ({
	expected: `${cell.expected}, or nothing`,
	field: { ...cell.field, constraints: { ...cell.field.constraints, required: undefined } },
	read: (found) => (found === '' ? null : cell.read(found))
});

/** A key: small letters, digits and hyphens. */
export const slug: Cell<string> = {
	expected: 'a key of small letters, digits and hyphens',
	field: { type: 'string', constraints: { required: true, pattern: SLUG.source } },
	read: (found) => (SLUG.test(found) ? found : undefined)
};

/** An address on the web. */
export const address: Cell<string> = {
	expected: 'an address that begins with http:// or https://',
	field: { type: 'string', format: 'uri', constraints: { required: true } },
	read: (found) => (/^https?:\/\//.test(found) && URL.canParse(found) ? found : undefined)
};

const quote = (found: string) => (found === '' ? 'nothing' : JSON.stringify(found));

/** The line each row begins on: a quoted cell may run over several. */
function lineNumbers(rows: string[][]): number[] {
	let line = 1;
	return rows.map((row) => {
		const here = line;
		line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
		return here;
	});
}

function headingProblems(file: string, heading: string[], names: string[]): Problem[] {
	return names.flatMap((name) => {
		const count = heading.filter((found) => found === name).length;
		if (count === 1) return [];
		const message = count
			? `column ${name} stands there twice`
			: `column ${name} is missing (found: ${heading.join(', ') || 'nothing'})`;
		return [{ file, line: 1, message }];
	});
}

/**
 * Reads a table with a heading line. Returns the rows whose every cell could be read, and a problem
 * for each missing column, each wrong cell, each row of the wrong length and each key said twice; a table
 * without rows is a problem too.
 * Columns that are not asked for are left alone. Never throws.
 */
export function parseTable<const C extends Columns>(
	file: string,
	source: string,
	columns: C,
	key?: (row: Cells<C>) => string
): Parsed<Cells<C>[]> {
	const rows = csvParseRows(source.replace(/^\uFEFF/, ''));
	const lines = lineNumbers(rows);
	const heading = (rows[0] ?? []).map((name) => name.trim());
	const names = Object.keys(columns);
	const problems = headingProblems(file, heading, names);
	// A cell that is never closed takes in the rest of the file: the last row is the one it stands in.
	if (source.split('"').length % 2 === 0)
		problems.push({
			file,
			line: lines.at(-1) ?? 1,
			message: 'a quotation mark in the row is not closed'
		});
	if (problems.length) return { value: [], problems };

	const seen = new Map<string, number>();
	const value: Cells<C>[] = [];
	for (const [index, cells] of rows.entries()) {
		const line = lines[index] ?? 1;
		if (index === 0 || (cells.length === 1 && cells[0] === '')) continue;
		const before = problems.length;
		if (cells.length !== heading.length) {
			problems.push({
				file,
				line,
				message: `the row has ${cells.length} cells, expected ${heading.length}`
			});
			continue;
		}
		const row: Record<string, unknown> = { line };
		for (const name of names) {
			const found = (cells[heading.indexOf(name)] ?? '').trim();
			const cell = columns[name] as Cell<unknown>;
			const read = cell.read(found);
			if (read === undefined)
				problems.push({
					file,
					line,
					message: `${name} is ${quote(found)}, expected ${cell.expected}`
				});
			else row[name] = read;
		}
		if (problems.length > before) continue;
		const complete = row as Cells<C>;
		const name = key?.(complete);
		const first = name === undefined ? undefined : seen.get(name);
		if (first !== undefined) {
			problems.push({ file, line, message: `key "${name}" stands on line ${first} already` });
			continue;
		}
		if (name !== undefined) seen.set(name, line);
		value.push(complete);
	}
	if (value.length === 0 && problems.length === 0)
		problems.push({ file, line: 1, message: 'the table has no rows' });
	return { value, problems };
}
