import type { Hit } from '../chart.ts';
import { boxAround, type Box } from '../place-labels.ts';
import type { Leaf, Level, Range } from './marks.ts';

/** Half the room that a stem or a level line keeps free of lettering, in CSS pixels. */
const LINE = 3;
/** Room over and under a leaf, in CSS pixels. */
const AIR = 2;

const boxOf = ({ x, y, width, height }: Leaf): Box => boxAround(x, y, width, height + 2 * AIR);

/** The room that marks take, which lettering keeps off: leaves, Anora's stem, heights of films, spans of takings. */
export function roomOf(
	leaves: readonly Leaf[],
	ranges: readonly Range[],
	levels: readonly Level[]
): Box[] {
	const stems = leaves
		.filter(({ kind }) => kind === 'anora')
		.map(({ x, y, ground }) => ({ x: x - LINE, y, width: 2 * LINE, height: ground - y }));
	const heights = levels
		.filter(({ kind }) => kind !== 'scale')
		.map(({ x1, x2, y }) => ({ x: x1, y: y - LINE, width: x2 - x1, height: 2 * LINE }));
	const spans = ranges.map(({ x, y1, y2, cap }) => ({
		x: x - cap,
		y: y1,
		width: 2 * cap,
		height: y2 - y1
	}));
	return [...leaves.map(boxOf), ...stems, ...heights, ...spans];
}

/** Where leaves answer. */
export const hitsOf = (leaves: readonly Leaf[]): Hit[] =>
	leaves.map(({ key, x, y, width, height }) => ({
		key,
		x,
		y,
		halfWidth: width / 2,
		halfHeight: height / 2
	}));
