import type { Tables } from '#lib/data/tables.ts';
import type { Winner } from '#lib/data/winners.ts';
import { dayInWords } from '#lib/data/day-in-words.ts';
import { countInWords } from '#lib/data/number-words.ts';
import { above, field, standing, standingInWords } from '#lib/data/rank.ts';
import type { Caption } from '../chart.ts';
import { rowOf, spanEndedBy, spansAsLong } from './drought.ts';
import { IN_A_ROW } from './named.ts';
import { valueInWords } from './remarks.ts';
import {
	ANORA,
	isDrawn,
	rankedValue,
	SCALES,
	viewOf,
	winnersIn,
	type Measure,
	type WinnersScene
} from './views.ts';

const titles = (rows: readonly Winner[]) => rows.map(({ title }) => title).join(', ');

/** The first and last year that the sources of some rows name: "2019 to 2025". */
function yearsRead(rows: readonly Winner[], measure: 'critics' | 'gross'): string {
	const years = rows
		.flatMap(
			(row) =>
				row.sources[measure]
					.split(', ')
					.at(-1)
					?.match(/\b20\d\d\b/g) ?? []
		)
		.map(Number);
	if (!years.length) return 'no date';
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return first === last ? `${first}` : `${first} to ${last}`;
}

/** Who measured what a scene draws, and when. */
export function measuredBy(rows: readonly Winner[], measure: Measure): string {
	if (measure === 'critics') return `Metascore (Metacritic), as read ${yearsRead(rows, 'critics')}`;
	if (measure === 'takings') return `Box office in US dollars, as read ${yearsRead(rows, 'gross')}`;
	const day = rows.map((row) => row.sources.viewers.match(/\d{4}-\d\d-\d\d/)?.[0]).find(Boolean);
	return day ? `IMDb users, ${dayInWords(day)}` : 'IMDb users';
}

/** The heading of a scene. */
export function caption({ winners }: Tables, scene: WinnersScene): Caption {
	const view = viewOf(scene);
	const rows = winnersIn(winners, view);
	const drawn = rows.filter((row) => isDrawn(row, view));
	const source = measuredBy(drawn, view.measure);
	const { floor } = SCALES[view.measure];
	switch (scene.name) {
		case 'americans':
			return {
				title: `Every winner at Cannes since ${rows[0]?.year}`,
				note: `Filled: American-led. Height: viewers’ rating, from ${floor} up`,
				source
			};
		case 'rating':
			return {
				title: `Winners since ${view.since}, by viewers’ rating`,
				note: `Rating out of 10; the ground stands at ${floor}`,
				source
			};
		case 'above':
			return {
				title: `Rated higher than Anora since ${view.ranksSince}`,
				note: 'Bright: above Anora’s line, up to its own year',
				source
			};
		case 'critics': {
			const without = rows.filter((row) => row.viewers !== null && row.critics === null);
			const missing = without.length ? `; no score: ${titles(without)}` : '';
			return {
				title: 'How critics rated the winners',
				note: `Metascore of 100, ground at ${floor}${missing}`,
				source
			};
		}
		case 'takings': {
			const without = rows.length - drawn.length;
			return {
				title: 'What the winners took worldwide',
				note: `Bar: sources differ. Dashed: at least. ${without} not drawn`,
				source
			};
		}
	}
}

const placeOf = (winners: readonly Winner[], measure: Measure, since: number): string => {
	const found = standing(winners, ANORA, rankedValue(measure), since);
	return found ? standingInWords(found) : 'not ranked';
};

/** What a scene shows, in one to three sentences. */
export function describe({ winners }: Tables, scene: WinnersScene): string {
	const view = viewOf(scene);
	const value = rankedValue(view.measure);
	const own = winners.find(({ film }) => film === ANORA);
	const span = spanEndedBy(winners, ANORA);
	const rows = winnersIn(winners, view);
	const drawn = rows.filter((row) => isDrawn(row, view));
	if (!own || !span) return '';
	const amount = value(own);
	const said = amount === null ? '' : valueInWords(amount, view.measure);
	const until = `from ${view.ranksSince} to ${own.year}`;
	switch (scene.name) {
		case 'americans': {
			const led = drawn.filter(({ american }) => american).length;
			const before = spansAsLong(winners, span)
				.map(({ from, to }) => `${from.year} to ${to.year}`)
				.join(', ');
			const asLong = before ? ` The only gap as long was ${before}.` : '';
			return `${drawn.length} winners at Cannes since ${rows[0]?.year}, ${led} of them American-led. Between ${span.from.title} in ${span.from.year} and Anora in ${span.to.year}, ${countInWords(span.years)} years passed without one.${asLong}`;
		}
		case 'rating': {
			const row = rowOf(rows, IN_A_ROW);
			const inARow = row.length
				? ` ${row[0]?.year} to ${row.at(-1)?.year}: three American winners in a row.`
				: '';
			return `Winners since ${view.since} by viewers’ rating. Anora, at ${said}, is ${placeOf(winners, view.measure, view.ranksSince)} ${until}.${inARow}`;
		}
		case 'above': {
			const higher = above(winners, ANORA, value, view.ranksSince);
			const among = field(winners, ANORA, value, view.ranksSince).length;
			const list = higher.map((film) => `${film.title} (${value(film)})`).join(', ');
			return `Viewers rate ${countInWords(higher.length)} of the ${among} winners ${until} higher than Anora’s ${said}: ${list}.`;
		}
		case 'critics': {
			const higher = above(winners, ANORA, value, view.ranksSince);
			return `Winners since ${view.since} by critics’ Metascore. Anora, at ${said}, is ${placeOf(winners, view.measure, view.ranksSince)} ${until}, below ${titles(higher)}.`;
		}
		case 'takings': {
			const worldwide = drawn.filter((row) => value(row) !== null).length;
			const least = drawn.length - worldwide;
			const either = above(winners, ANORA, value, view.ranksSince)
				.filter((row) => (row.grossLow ?? Infinity) < (amount ?? 0))
				.map(({ title }) => ` Some sources put ${title} below it.`)
				.join('');
			return `Takings of ${worldwide} winners since ${view.since} on a scale of equal ratios, and of ${least} more for which only an “at least” is known. Anora, at about ${said}, is ${placeOf(winners, view.measure, view.ranksSince)} ${until} and ${placeOf(winners, view.measure, view.since ?? 0)} since ${view.since}.${either}`;
		}
	}
}
