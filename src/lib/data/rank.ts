import { ordinal } from './number-words.ts';

/** A row that can be ranked: the film it stands for and the year of its prize. */
interface Dated {
	film: string;
	year: number;
}

/** Where a film stands among others: `rank` of `of`, `joint` where another film has the same value. */
export interface Standing {
	rank: number;
	of: number;
	joint: boolean;
}

/**
 * The rows a film is measured against: those with a value, from the year `since` to the film's own year,
 * both counted. Later winners are left out, so that a standing says how the film stood when it won and
 * does not change with each new prize.
 */
export function field<Row extends Dated>(
	rows: readonly Row[],
	film: string,
	value: (row: Row) => number | null,
	since: number
): Row[] {
	const own = rows.find((row) => row.film === film);
	if (!own) return [];
	return rows.filter((row) => row.year >= since && row.year <= own.year && value(row) !== null);
}

/** The films of the field (see `field`) that stand strictly above a film, the highest first. */
export function above<Row extends Dated>(
	rows: readonly Row[],
	film: string,
	value: (row: Row) => number | null,
	since: number
): Row[] {
	const among = field(rows, film, value, since);
	const own = among.find((row) => row.film === film);
	if (!own) return [];
	const amount = (row: Row) => value(row) ?? 0;
	return among.filter((row) => amount(row) > amount(own)).sort((a, b) => amount(b) - amount(a));
}

/**
 * The standing of a film among the rows by a value: 1 and one more for each film of the field (see
 * `field`) that is strictly above it. Rows without a value are not counted; null where the film itself
 * has none. Counted so, Anora's viewers' rating is joint 15th of 24 since 2000 and 8th of 13 since 2011.
 */
export function standing<Row extends Dated>(
	rows: readonly Row[],
	film: string,
	value: (row: Row) => number | null,
	since: number
): Standing | null {
	const among = field(rows, film, value, since);
	const own = among.find((row) => row.film === film);
	if (!own) return null;
	return {
		rank: 1 + above(rows, film, value, since).length,
		of: among.length,
		joint: among.some((row) => row.film !== film && value(row) === value(own))
	};
}

/** A standing in words: "joint 15th of 24". */
export const standingInWords = ({ rank, of, joint }: Standing): string =>
	`${joint ? 'joint ' : ''}${ordinal(rank)} of ${of}`;
