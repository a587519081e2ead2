import type { Tables } from '#lib/data/tables.ts';
import type { Winner } from '#lib/data/winners.ts';
import type { Tip } from '../chart.ts';
import { isDisputed } from './leaves.ts';
import { money, valueInWords } from './remarks.ts';
import { valueOf, viewOf, type Measure, type WinnersScene } from './views.ts';

/** The takings of a row in words, with what is uncertain about them. */
export function takingsInWords(row: Winner): string {
	if (row.gross === null) return 'Takings not known';
	if (row.estimated) return `Some ${money(row.gross)} worldwide, by an estimate`;
	if (!row.worldwide) return `At least ${money(row.gross)}, no worldwide figure`;
	if (isDisputed(row) && row.grossLow !== null && row.grossHigh !== null)
		return `${money(row.gross)} worldwide; sources: ${money(row.grossLow)} to ${money(row.grossHigh)}`;
	return `About ${money(row.gross)} worldwide`;
}

/** What a winner says by a measure when it is asked. */
export function tipBy({ winners }: Tables, measure: Measure, key: string): Tip | null {
	const row = winners.find(({ film }) => film === key);
	if (!row) return null;
	const amount = valueOf(row, measure);
	const rated = (kind: 'viewers' | 'critics') =>
		amount === null ? `No score from ${kind}` : `${valueInWords(amount, kind)} from ${kind}`;
	const led = row.american ? 'American-led' : row.coproduced ? 'American co-producer' : '';
	const prize = row.prize === "Palme d'Or" ? '' : row.prize;
	return {
		title: `${row.title}, ${row.year}`,
		lines: [
			[row.directors.replaceAll(';', ','), row.country].join(' · '),
			measure === 'takings' ? takingsInWords(row) : rated(measure),
			led,
			prize
		].filter(Boolean),
		source: row.sources[measure === 'takings' ? 'gross' : measure]
	};
}

/** What a winner says in a scene when it is asked. */
export const tip = (tables: Tables, scene: WinnersScene, key: string): Tip | null =>
	tipBy(tables, viewOf(scene).measure, key);
