import { format } from 'd3';
import type { Winner } from '#lib/data/winners.ts';
import type { Bounds } from '../../explore/comparison.ts';
import { shortDollars } from '../../money.ts';
import { isDisputed } from '../leaves.ts';
import { takingsInWords } from '../tip.ts';
import { valueInWords } from '../remarks.ts';
import { valueOf, type Measure } from '../views.ts';

const TEN_MILLION = 10_000_000;
const oneDecimal = format('.1f');
/** An amount to the digits that have room beside a leaf. */
const round = (amount: number) => Number(amount.toPrecision(amount < TEN_MILLION ? 2 : 3));

/** The value of a film as it stands beside its name: "7.4", "91", "$56M", "≥ $15M"; nothing where it is not known. */
export function figureOf(row: Winner, measure: Measure): string {
	const value = valueOf(row, measure);
	if (value === null) return '';
	if (measure === 'takings') return `${row.worldwide ? '' : '≥ '}${shortDollars(round(value))}`;
	return measure === 'viewers' ? oneDecimal(value) : String(value);
}

/** The value of a film in words, with what is uncertain about it: "7.4 of 10", "at least $15 million, no worldwide figure". */
export function saidOf(row: Winner, measure: Measure): string {
	const value = valueOf(row, measure);
	if (measure === 'takings') {
		const words = takingsInWords(row);
		return words.charAt(0).toLowerCase() + words.slice(1);
	}
	return value === null ? `no score from ${measure} known` : valueInWords(value, measure);
}

/** The least and the most that a value may be: one and the same where it is certain; null where it is not known. */
export function boundsOf(row: Winner, measure: Measure): Bounds | null {
	const value = valueOf(row, measure);
	if (value === null) return null;
	if (measure !== 'takings') return { least: value, most: value };
	if (!row.worldwide) return { least: value, most: Infinity };
	return isDisputed(row)
		? { least: row.grossLow ?? value, most: row.grossHigh ?? value }
		: { least: value, most: value };
}
