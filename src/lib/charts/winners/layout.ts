import type { Tables } from '#lib/data/tables.ts';
import type { Winner } from '#lib/data/winners.ts';
import type { Size } from '../chart.ts';
import { whole, type Pieces } from '../pieces.ts';
import { labelBox } from '../place-labels.ts';
import { ticksOf, yearsOf } from './axis.ts';
import { spanEndedBy } from './drought.ts';
import { frameOf } from './frame.ts';
import { headingOf } from './head.ts';
import { keyOf } from './key.ts';
import { leavesOf, rangesOf } from './leaves.ts';
import { heightOf, scaleLevels } from './levels.ts';
import type { WinnersLayout } from './marks.ts';
import { namedIn } from './named.ts';
import { anoraOf, namesOf } from './names.ts';
import { remarkOn } from './remarks.ts';
import { hitsOf, roomOf } from './room.ts';
import { ANORA, viewOf, winnersIn, type WinnersScene } from './views.ts';

/** How many named films come before round years on the axis. */
const TOLD_FIRST = 3;
/** The years worth naming: those of the drought, the first, those of named films, then round ones. */
function yearsWorth(winners: readonly Winner[], scene: WinnersScene) {
	const drawn = winnersIn(winners, viewOf(scene)).map(({ year }) => year);
	const span = spanEndedBy(winners, ANORA);
	const loud = span ? [span.to.year, span.from.year] : [];
	const named = namedIn(winners, scene).map(({ year }) => year);
	const round = drawn.filter((year) => year % 10 === 0);
	const all = [
		...loud,
		...drawn.slice(0, 1),
		...named.slice(0, TOLD_FIRST),
		...round,
		...named.slice(TOLD_FIRST)
	];
	return [...new Set(all)].map((year) => ({ year, loud: loud.includes(year) }));
}

/**
 * Places the winners of a scene in an area: leaves by year across and by the scene's measure up, the
 * words at the head and beside Anora, then the names of other films where they fit. All in CSS pixels.
 */
export const layout = (tables: Tables, scene: WinnersScene, size: Size): WinnersLayout =>
	whole(laying(tables, scene, size));

/** That layout in pieces. */
export function* laying(tables: Tables, scene: WinnersScene, size: Size): Pieces<WinnersLayout> {
	const { winners } = tables;
	const view = viewOf(scene);
	const remark = remarkOn(winners, scene);
	const frame = frameOf(winners, view, size, remark.lines);
	const leaves = leavesOf(winners, view, frame);
	const ranges = rangesOf(winners, view, frame);
	const seen = leaves.filter(({ opacity }) => opacity > 0);
	yield;
	const ticks = ticksOf(view, frame);
	const years = yearsOf(yearsWorth(winners, scene), frame);
	const anora = anoraOf(leaves, frame, { ...remark, key: scene.name });
	const key = keyOf(frame);

	const fixed = [...key.taken, ...[...ticks, ...years, ...anora].map(labelBox)];
	const heading = headingOf(winners, scene, frame, seen, fixed);
	const anoraLeaf = seen.filter(({ key }) => scene.name === 'above' && key === ANORA);
	const levels = [
		...scaleLevels(view.measure, frame),
		...anoraLeaf.map((leaf) => heightOf(leaf, frame))
	];
	const taken = [...fixed, ...heading.taken, ...roomOf(seen, ranges, levels)];
	yield;
	const names = namesOf(
		namedIn(winners, scene),
		{ crowded: scene.name === 'americans', below: scene.name === 'above' },
		frame,
		seen,
		taken
	);

	return {
		leaves,
		levels,
		brackets: heading.brackets,
		ranges,
		keyLeaves: key.keyLeaves,
		labels: [...ticks, ...years, ...key.labels, ...heading.labels, ...names, ...anora],
		ground: { x1: frame.left, x2: frame.right, y: frame.ground },
		leaf: frame.leaf,
		hits: hitsOf(seen)
	};
}
