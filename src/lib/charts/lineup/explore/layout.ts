import type { Entry } from '#lib/data/lineup.ts';
import type { Tables } from '#lib/data/tables.ts';
import type { Size } from '../../chart.ts';
import type { ExploreScene } from '../../explore/instrument.ts';
import { layoutRanking } from '../layout-ranking.ts';
import type { LineupLayout } from '../marks.ts';
import { OWN } from '../marks.ts';
import { chosenIn, counts, rankedIn, votedIn, type Chosen } from './controls.ts';
import { layoutVotesOf } from './layout-votes-of.ts';

/** The part of their light that films have which do not count, and films beside those held against each other. */
const HINTED = 0.22;
const BESIDE = 0.5;

/** The ranking with the films that are chosen set off: their titles in full light, a line up to the scale. */
function setOff(layout: LineupLayout, entries: readonly Entry[], chosen: Chosen): LineupLayout {
	const compared = chosen.films.some((film) => film !== OWN);
	const out = new Set(entries.filter((entry) => !counts(entry, chosen)).map(({ film }) => film));
	const isChosen = (film: string) => chosen.films.includes(film);
	const lightOf = (film: string) =>
		isChosen(film) ? 1 : out.has(film) ? HINTED : compared && film !== OWN ? BESIDE : 1;
	const filmOf = (key: string) => key.replace(/^score-/, '');
	const toned = (labels: LineupLayout['titles']) =>
		labels.map((label) => {
			const light = lightOf(filmOf(label.key));
			if (isChosen(filmOf(label.key)) && label.tone !== 'accent')
				return { ...label, tone: 'ink' as const };
			return light < 1 ? { ...label, tone: 'muted' as const } : label;
		});
	const top = layout.rules[0]?.y1 ?? 0;
	const lines = compared
		? layout.cars
				.filter(({ key }) => isChosen(key))
				.map(({ key, x, y, own }) => ({
					key: own ? 'mean' : `at-${key}`,
					x1: x,
					x2: x,
					y1: top,
					y2: y,
					dotted: !own,
					opacity: 1
				}))
		: [];
	return {
		...layout,
		cars: layout.cars.map((car) => {
			const light = lightOf(car.key);
			return { ...car, opacity: light, halo: light < 1 ? 0 : car.halo };
		}),
		rules: [...layout.rules, ...lines],
		titles: toned(layout.titles),
		scores: toned(layout.scores)
	};
}

/**
 * Places the competition as the reader has chosen: ranked by one of two means, or the single votes of the films that
 * are chosen. All in CSS pixels.
 */
export function layout({ lineup }: Tables, scene: ExploreScene, size: Size): LineupLayout {
	const chosen = chosenIn(scene);
	if (chosen.measure === 'votes') return layoutVotesOf(lineup, votedIn(lineup, chosen), size);
	const entries = rankedIn(lineup, chosen);
	const ranking = layoutRanking(entries, size, chosen.ranking, chosen.films);
	return setOff(ranking, entries, chosen);
}
