import { format } from 'd3';
import { countInWords } from '#lib/data/number-words.ts';
import { above, field, standing, standingInWords } from '#lib/data/rank.ts';
import type { Winner } from '#lib/data/winners.ts';
import { spanEndedBy } from './drought.ts';
import { ANORA, rankedValue, viewOf, type Measure, type View, type WinnersScene } from './views.ts';

const MILLION = 1_000_000;
const oneDecimal = format('.1f');
const thousands = format(',.0f');

/** An amount in words: "$56 million", "$5.3 million", "$171,000". */
export function money(amount: number): string {
	if (amount >= 10 * MILLION) return `$${Math.round(amount / MILLION)} million`;
	if (amount >= MILLION) return `$${oneDecimal(amount / MILLION)} million`;
	return `$${thousands(Math.round(amount / 1000) * 1000)}`;
}

/** A value with its unit: "7.4 of 10", "91 of 100", "$56 million". */
export function valueInWords(value: number, measure: Measure): string {
	if (measure === 'takings') return money(value);
	return measure === 'viewers' ? `${oneDecimal(value)} of 10` : `${value} of 100`;
}

/** The years of the field in which a scene counts: "2011–2024". */
const yearsOf = (since: number, own: Winner) => `${since}–${own.year}`;

/** What stands beside Anora: lines for a narrow column, and one-line remarks for a strip, the longest first. */
export interface Remark {
	lines: string[];
	strips: string[];
}

const NO_REMARK: Remark = { lines: [], strips: [] };

/** Anora's value by a measure and its standing since a year, among the rows given. */
export function standingRemark(
	winners: readonly Winner[],
	{ measure, ranksSince }: Pick<View, 'measure' | 'ranksSince'>
): Remark {
	const value = rankedValue(measure);
	const own = winners.find((row) => row.film === ANORA);
	const amount = own && value(own);
	if (!own || amount === null || amount === undefined) return NO_REMARK;
	const about = measure === 'takings' ? 'about ' : '';
	const said = `${about}${valueInWords(amount, measure)}`;
	const found = standing(winners, ANORA, value, ranksSince);
	const place = found ? standingInWords(found) : '';
	const years = yearsOf(ranksSince, own);
	return {
		lines: [`${said},`, `${place},`, years],
		strips: [`${said}, ${place}, ${years}`, `${said}, ${place}`, `${said}`]
	};
}

/** What stands beside Anora in a scene: what it ended by winning, or its value and standing. */
export function remarkOn(winners: readonly Winner[], scene: WinnersScene): Remark {
	if (scene.name !== 'americans') return standingRemark(winners, viewOf(scene));
	const span = spanEndedBy(winners, ANORA);
	if (!span) return NO_REMARK;
	return {
		lines: ['the first since', span.from.title],
		strips: [`the first since ${span.from.title}`, `the first since ${span.from.year}`]
	};
}

/** The words over and inside the bracket at the head of a scene; inside, the longest first. */
export function headWords(
	winners: readonly Winner[],
	scene: WinnersScene
): { script: string; inside: string[] } | null {
	const span = spanEndedBy(winners, ANORA);
	if (!span) return null;
	if (scene.name !== 'above')
		return {
			script: `${countInWords(span.years)} years`,
			inside: ['without an American winner', 'no American']
		};
	const { measure, ranksSince } = viewOf(scene);
	const value = rankedValue(measure);
	const among = field(winners, ANORA, value, ranksSince).length;
	return {
		script: `${countInWords(above(winners, ANORA, value, ranksSince).length)} higher`,
		inside: [`of ${among} winners, ${span.from.year} to ${span.to.year}`, `of ${among} winners`]
	};
}
