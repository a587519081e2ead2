import type { Tables } from '#lib/data/tables.ts';
import type { Winner } from '#lib/data/winners.ts';
import type { Size } from '../../chart.ts';
import type { ExploreScene } from '../../explore/instrument.ts';
import { labelBox, type Box } from '../../place-labels.ts';
import { ticksOf, yearsOf } from '../axis.ts';
import { frameOf } from '../frame.ts';
import { keyOf } from '../key.ts';
import { leavesOf, rangesOf } from '../leaves.ts';
import { heightOf, scaleLevels } from '../levels.ts';
import type { Bracket, WinnersLayout } from '../marks.ts';
import { anoraOf, namesOf } from '../names.ts';
import { standingRemark } from '../remarks.ts';
import { hitsOf, roomOf } from '../room.ts';
import { ANORA, isDrawn, rankedValue } from '../views.ts';
import { calledHeight, calloutsOf, lineOf, type Call } from './callouts.ts';
import { chosenIn, countedIn, type Chosen } from './controls.ts';
import { litLeaves } from './emphasis.ts';
import { figureOf } from './figures.ts';

/** How many of the highest and of the lowest films have their names, where there is room. */
const HIGHEST = 5;
const LOWEST = 3;
/** Half the room that a line down to a leaf keeps free of lettering, in CSS pixels. */
const LINE = 3;

/** The years worth naming: those of the films that are chosen, the first, Anora's, then round ones. */
function yearsWorth(rows: readonly Winner[], films: readonly string[]) {
	const chosen = rows.filter(({ film }) => films.includes(film)).map(({ year }) => year);
	const own = rows.filter(({ film }) => film === ANORA).map(({ year }) => year);
	const drawn = rows.map(({ year }) => year);
	const round = drawn.filter((year) => year % 10 === 0);
	const all = [...chosen, ...drawn.slice(0, 1), ...own, ...round];
	return [...new Set(all)].map((year) => ({ year, loud: chosen.includes(year) }));
}

/** The films that are worth a name beside those that are chosen: the highest, then the lowest, each in turn. */
function worthNaming(rows: readonly Winner[], { view, films }: Chosen): Winner[] {
	const value = rankedValue(view.measure);
	const ranked = rows
		.filter((row) => row.film !== ANORA && !films.includes(row.film) && value(row) !== null)
		.toSorted((a, b) => (value(b) ?? 0) - (value(a) ?? 0) || b.year - a.year);
	const lowest = ranked.slice(HIGHEST).toReversed().slice(0, LOWEST);
	return [
		...ranked.slice(0, 1),
		...lowest.slice(0, 1),
		...ranked.slice(1, HIGHEST),
		...lowest.slice(1)
	];
}

const boxAlong = ({ x1, y, drop }: Bracket): Box => ({
	x: x1 - LINE,
	y,
	width: 2 * LINE,
	height: drop
});

/**
 * Places the winners as the reader has chosen: leaves by year across and by one measure up, the chosen films called
 * by their names at the head and with a line across at their height, Anora beside. All in CSS pixels.
 */
export function layout({ winners }: Tables, scene: ExploreScene, size: Size): WinnersLayout {
	const chosen = chosenIn(scene);
	const { view, films } = chosen;
	const counted = countedIn(winners, chosen);
	const remark = standingRemark(counted, view);

	const bare = frameOf(winners, view, size, remark.lines);
	const placed = new Map(leavesOf(winners, view, bare).map((leaf) => [leaf.key, leaf]));
	const calls = films.flatMap((film): Call[] => {
		const row = winners.find((other) => other.film === film && film !== ANORA);
		const leaf = placed.get(film);
		if (!row || !leaf?.opacity) return [];
		return [{ row, x: leaf.x, value: figureOf(row, view.measure) }];
	});
	const key = keyOf(bare);
	const top = Math.max(0, ...key.taken.map((box) => box.y + box.height));
	const callouts = calloutsOf(calls, top, bare);
	const rows = Math.max(0, ...callouts.map(({ row }) => row + 1));

	const frame = frameOf(winners, view, size, remark.lines, calledHeight(rows, bare));
	const leaves = litLeaves(leavesOf(winners, view, frame), winners, chosen);
	const light = new Map(leaves.map(({ key: film, opacity }) => [film, opacity]));
	const ranges = rangesOf(winners, view, frame).map((range) => ({
		...range,
		opacity: light.get(range.key) ?? 0
	}));
	const seen = leaves.filter(({ opacity }) => opacity > 0);
	const lines = callouts.flatMap((callout) =>
		seen.filter((leaf) => leaf.key === callout.film).map((leaf) => lineOf(callout, leaf))
	);
	const levels = [
		...scaleLevels(view.measure, frame),
		...seen.filter((leaf) => films.includes(leaf.key)).map((leaf) => heightOf(leaf, frame))
	];

	const ticks = ticksOf(view, frame);
	const drawn = counted.filter((row) => isDrawn(row, view));
	const years = yearsOf(yearsWorth(drawn, films), frame);
	const anora = anoraOf(leaves, frame, { ...remark, key: Object.values(scene.settings).join('-') });
	const called = callouts.map(({ label }) => label);
	const fixed = [...key.labels, ...ticks, ...years, ...anora, ...called].map(labelBox);
	const taken = [...key.taken, ...fixed, ...lines.map(boxAlong), ...roomOf(seen, ranges, levels)];
	const names = namesOf(worthNaming(drawn, chosen), { below: true }, frame, seen, taken);

	return {
		leaves,
		levels,
		brackets: lines,
		ranges,
		keyLeaves: key.keyLeaves,
		labels: [...ticks, ...years, ...key.labels, ...names, ...called, ...anora],
		ground: { x1: frame.left, x2: frame.right, y: frame.ground },
		leaf: frame.leaf,
		hits: hitsOf(seen)
	};
}
