import type { Tables } from '#lib/data/tables.ts';
import { standing, standingInWords } from '#lib/data/rank.ts';
import type { Winner } from '#lib/data/winners.ts';
import type { Caption } from '../../chart.ts';
import type { ExploreScene, LeftOut } from '../../explore/instrument.ts';
import { isDrawn, rankedValue, SCALES, valueOf, type Measure } from '../views.ts';
import { measuredBy } from '../words.ts';
import { compared } from './comparison.ts';
import { chosenIn, countedIn, type Chosen } from './controls.ts';
import { saidOf } from './figures.ts';

const BY: Record<Measure, string> = {
	viewers: 'by viewers’ rating',
	critics: 'by critics’ score',
	takings: 'by takings'
};

/** How heights are to be read: the unit, and what the ground stands for. */
const READING: Record<Measure, string> = {
	viewers: `Rating out of 10; the ground stands at ${SCALES.viewers.floor}`,
	critics: `Metascore of 100; the ground stands at ${SCALES.critics.floor}`,
	takings: 'Equal steps are equal ratios. Bar: sources differ. Dashed: at least'
};

const whose = ({ american }: Chosen) => (american ? 'American-led winners' : 'Winners');

/** The heading of a choice. */
export function caption({ winners }: Tables, scene: ExploreScene): Caption {
	const chosen = chosenIn(scene);
	const { measure, since } = chosen.view;
	const drawn = countedIn(winners, chosen).filter((row) => isDrawn(row, chosen.view));
	return {
		title: `${whose(chosen)} since ${since}, ${BY[measure]}`,
		note: READING[measure],
		source: measuredBy(drawn, measure)
	};
}

/** A film on its own: its value and where it stood among those that count, up to its own year. */
function alone(row: Winner, counted: readonly Winner[], { view, american }: Chosen): string {
	const { measure, since } = view;
	const said = `${row.title}: ${saidOf(row, measure)}`;
	if (row.year < since) return `${said}. It won in ${row.year}, before the years that are shown.`;
	if (american && !row.american) return `${said}. It is not an American-led winner.`;
	const found = standing(counted, row.film, rankedValue(measure), since);
	if (!found) return `${said}.`;
	const years = since === row.year ? `${since}` : `${since} to ${row.year}`;
	return `${said}, ${standingInWords(found)}${american ? ' American-led winners' : ''}, ${years}.`;
}

/** All films that count: how many there are, and from where to where they go. */
function together(counted: readonly Winner[], chosen: Chosen): string {
	const { view } = chosen;
	const value = rankedValue(view.measure);
	const known = counted
		.filter((row) => value(row) !== null)
		.toSorted((a, b) => (value(a) ?? 0) - (value(b) ?? 0));
	const [lowest, highest] = [known[0], known.at(-1)];
	if (!lowest || !highest) return 'Nothing is known here.';
	const among = `${known.length} ${chosen.american ? 'American-led winners' : 'winners'} since ${view.since}`;
	const end = (row: Winner) => `${row.title} (${saidOf(row, view.measure)})`;
	return `${among}, from ${end(lowest)} to ${end(highest)}.`;
}

/** What the drawing says of the films that are chosen, or of all. */
export function says({ winners }: Tables, scene: ExploreScene): string {
	const chosen = chosenIn(scene);
	const counted = countedIn(winners, chosen);
	const [one, other] = chosen.films.flatMap(
		(film) => winners.find((row) => row.film === film) ?? []
	);
	if (one && other) return compared(one, other, chosen.view.measure);
	return one ? alone(one, counted, chosen) : together(counted, chosen);
}

/** What a choice shows, for those who do not see it. */
export function describe(tables: Tables, scene: ExploreScene): string {
	const chosen = chosenIn(scene);
	const counted = countedIn(tables.winners, chosen);
	const drawn = counted.filter((row) => isDrawn(row, chosen.view)).length;
	const others = chosen.american ? ' All others are dimmed.' : '';
	const all = chosen.films.length ? ` ${together(counted, chosen)}` : '';
	return `${drawn} of ${counted.length} ${whose(chosen).replace(/^W/, 'w')} at Cannes since ${chosen.view.since} as leaves by year, as high as their value ${BY[chosen.view.measure]}.${others}${all} ${says(tables, scene)}`;
}

/** The films that have no leaf, and why. */
export function leftOut({ winners }: Tables, scene: ExploreScene): LeftOut[] {
	const chosen = chosenIn(scene);
	const { measure } = chosen.view;
	const out = countedIn(winners, chosen).filter((row) => !isDrawn(row, chosen.view));
	const titles = (rows: Winner[]) => rows.map(({ title, year }) => `${title} (${year})`);
	return [
		{
			why:
				measure === 'takings'
					? 'No figure was found for'
					: `No score from ${measure} was found for`,
			titles: titles(out.filter((row) => valueOf(row, measure) === null))
		},
		{
			why: 'Only an “at least” below the scale is known of',
			titles: titles(out.filter((row) => valueOf(row, measure) !== null))
		}
	].filter((group) => group.titles.length > 0);
}
