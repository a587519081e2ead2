import { SERIF_ASCENT, SERIF_DESCENT, serifWidth } from '../measure-serif.ts';
import { ASCENT, DESCENT } from '../measure-text.ts';
import { labelBox, type Box } from '../place-labels.ts';
import type { ArcLine } from './lines.ts';
import type { Taken } from './settled.ts';
import type { Takings } from './takings.ts';

/** A line of words on the snow over the glass. */
export interface SnowLine {
	key: string;
	text: string;
	x: number;
	y: number;
	size: number;
}

/** What stands on the windshield in a scene, whose name is its key. */
export interface Content extends Omit<Takings, 'hits'> {
	key: string;
	arcs: ArcLine[];
	lines: SnowLine[];
}

/** Room around lettering that stays free of snow, in CSS pixels. */
const AIR = 3;

/** The ring that a line on an arc fills around its pivot, in CSS pixels: under its letters, and over them. */
export const bandOf = ({ radius, size }: Pick<ArcLine, 'radius' | 'size'>) => ({
	inner: radius - DESCENT.script * size - AIR,
	outer: radius + ASCENT.script * size + AIR
});

/** The room that a line on the snow takes, in CSS pixels, with some air. */
export const roomOf = ({ text, x, y, size }: SnowLine): Box => ({
	x: x - AIR,
	y: y - SERIF_ASCENT * size - AIR,
	width: serifWidth(text, size) + 2 * AIR,
	height: (SERIF_ASCENT + SERIF_DESCENT) * size + 2 * AIR
});

/** Whether a place is on lettering that is to be read. */
export function readOn({ arcs, labels }: Content): Taken {
	const boxes = labels.map(labelBox);
	return (x, y) =>
		arcs.some((arc) => {
			const [across, up] = [x - arc.x, arc.y - y];
			const { inner, outer } = bandOf(arc);
			const far = Math.hypot(across, up);
			const aside = Math.abs(Math.atan2(across, up) - arc.turn);
			return far > inner && far < outer && aside < arc.half;
		}) ||
		boxes.some(
			(box) =>
				x > box.x - AIR &&
				x < box.x + box.width + AIR &&
				y > box.y - AIR &&
				y < box.y + box.height + AIR
		);
}
