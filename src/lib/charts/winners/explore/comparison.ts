import { format } from 'd3';
import { timesInWords } from '#lib/data/number-words.ts';
import type { Winner } from '#lib/data/winners.ts';
import type { Measure } from '../views.ts';
import { boundsOf, saidOf } from './figures.ts';

/** Takings that differ by less than this part are called about the same: no source knows them better. */
const ALIKE = 1.05;
const oneDecimal = format('.1f');

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** By how much one value is above another, in words. */
function above(higher: number, lower: number, { title }: Winner, measure: Measure): string {
	if (measure === 'takings') return `${title} took ${timesInWords(higher / lower)} as much`;
	const points = measure === 'viewers' ? oneDecimal(higher - lower) : String(higher - lower);
	return `${title} stands ${points} higher`;
}

/** How two winners compare by a measure: which is higher and by how much, as far as what is known can say. */
function outcome(one: Winner, other: Winner, measure: Measure): string {
	const [a, b] = [boundsOf(one, measure), boundsOf(other, measure)];
	if (!a || !b) return 'there is nothing to compare';
	const certain = a.least === a.most && b.least === b.most;
	const ratio = Math.max(a.least, b.least) / Math.min(a.least, b.least);
	if (certain && a.least === b.least) return 'the two are level';
	if (certain && measure === 'takings' && ratio < ALIKE) return 'about the same';
	if (certain)
		return a.least > b.least
			? above(a.least, b.least, one, measure)
			: above(b.least, a.least, other, measure);
	if (a.least > b.most) return `${one.title} took more`;
	if (b.least > a.most) return `${other.title} took more`;
	return 'which of them took more is not known';
}

/** Two winners held against each other by a measure, in a sentence. */
export const compared = (one: Winner, other: Winner, measure: Measure): string =>
	`${one.title}: ${saidOf(one, measure)}. ${other.title}: ${saidOf(other, measure)}. ${capital(outcome(one, other, measure))}.`;
