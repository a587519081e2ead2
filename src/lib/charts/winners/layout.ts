import type { Tables } from '#lib/data/tables.ts';
import type { Winner } from '#lib/data/winners.ts';
import type { Size } from '../chart.ts';
import { boxAround, labelBox, type Box } from '../place-labels.ts';
import { ticksOf, yearsOf } from './axis.ts';
import { spanEndedBy } from './drought.ts';
import { frameOf, type Frame } from './frame.ts';
import { headingOf } from './head.ts';
import { keyOf } from './key.ts';
import { leavesOf, rangesOf } from './leaves.ts';
import type { Leaf, Level, WinnersLayout } from './marks.ts';
import { namedIn } from './named.ts';
import { anoraOf, namesOf } from './names.ts';
import { remarkOn } from './remarks.ts';
import { ANORA, SCALES, viewOf, winnersIn, type WinnersScene } from './views.ts';

/** How many named films come before round years on the axis. */
const TOLD_FIRST = 3;
/** Half the room that a stem keeps free of lettering, in CSS pixels. */
const STEM = 3;
/** Room over and under a leaf, in CSS pixels. */
const AIR = 2;

const boxOf = ({ x, y, width, height }: Leaf): Box => boxAround(x, y, width, height + 2 * AIR);

function levelsOf(scene: WinnersScene, frame: Frame, leaves: Leaf[]): Level[] {
	const { measure } = viewOf(scene);
	const across = { x1: frame.left, x2: frame.right, opacity: 1 };
	const levels: Level[] = SCALES[measure].ticks.map(({ value }) => ({
		...across,
		key: `${measure}-${value}`,
		kind: 'scale',
		y: frame.y(value)
	}));
	const anora = leaves.find(({ key }) => key === ANORA);
	if (scene.name === 'above' && anora)
		levels.push({ ...across, key: 'level-anora', kind: 'anora', y: anora.y });
	return levels;
}

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
export function layout(tables: Tables, scene: WinnersScene, size: Size): WinnersLayout {
	const { winners } = tables;
	const remark = remarkOn(winners, scene);
	const frame = frameOf(winners, scene, size, remark.lines);
	const leaves = leavesOf(winners, scene, frame);
	const ranges = rangesOf(winners, scene, frame);
	const seen = leaves.filter(({ opacity }) => opacity > 0);
	const ticks = ticksOf(scene, frame);
	const years = yearsOf(yearsWorth(winners, scene), frame);
	const anora = anoraOf(leaves, frame, remark, scene);
	const key = keyOf(frame);

	const fixed = [...key.taken, ...[...ticks, ...years, ...anora].map(labelBox)];
	const heading = headingOf(winners, scene, frame, seen, fixed);
	const stems = seen
		.filter(({ kind }) => kind === 'anora')
		.map(({ x, y, ground }) => ({ x: x - STEM, y, width: 2 * STEM, height: ground - y }));
	const spans = ranges.map(({ x, y1, y2, cap }) => ({
		x: x - cap,
		y: y1,
		width: 2 * cap,
		height: y2 - y1
	}));
	const levels = levelsOf(scene, frame, leaves);
	const lines = levels
		.filter(({ kind }) => kind === 'anora')
		.map(({ x1, x2, y }) => ({ x: x1, y: y - STEM, width: x2 - x1, height: 2 * STEM }));
	const taken = [...fixed, ...heading.taken, ...seen.map(boxOf), ...stems, ...lines, ...spans];
	const names = namesOf(winners, scene, frame, seen, taken);

	return {
		leaves,
		levels,
		brackets: heading.brackets,
		ranges,
		keyLeaves: key.keyLeaves,
		labels: [...ticks, ...years, ...key.labels, ...heading.labels, ...names, ...anora],
		ground: { x1: frame.left, x2: frame.right, y: frame.ground },
		leaf: frame.leaf,
		hits: seen.map(({ key: film, x, y, width, height }) => ({
			key: film,
			x,
			y,
			halfWidth: width / 2,
			halfHeight: height / 2
		}))
	};
}
