import { format } from 'd3';
import { timesInWords } from '#lib/data/number-words.ts';
import type { Winner } from '#lib/data/winners.ts';
import { comparison, moreMoney, type Held, type Terms } from '../../explore/comparison.ts';
import type { Measure } from '../views.ts';
import { boundsOf, saidOf } from './figures.ts';

/** Takings that differ by less than this part are called about the same: no source knows them better. */
const ALIKE = 1.05;
const oneDecimal = format('.1f');

const RATED = {
	more: (title: string) => `${title} stands higher`,
	question: 'which of them stands higher',
	alike: 1
};

const TERMS: Record<Measure, Terms> = {
	viewers: {
		...RATED,
		above: (title, higher, lower) => `${title} stands ${oneDecimal(higher - lower)} higher`
	},
	critics: {
		...RATED,
		above: (title, higher, lower) => `${title} stands ${higher - lower} higher`
	},
	takings: {
		above: (title, higher, lower) => `${title} took ${timesInWords(higher / lower)} as much`,
		more: moreMoney('took'),
		question: 'which of them took more',
		alike: ALIKE
	}
};

const held = (row: Winner, measure: Measure): Held => ({
	title: row.title,
	said: saidOf(row, measure),
	bounds: boundsOf(row, measure)
});

/** Two winners held against each other by a measure. */
export const compared = (one: Winner, other: Winner, measure: Measure): string =>
	comparison(held(one, measure), held(other, measure), TERMS[measure]);
