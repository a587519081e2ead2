import type { Bracket, Ink, Join, Point, Reach } from './marks.ts';

/** A number as it is drawn: to a tenth of a CSS pixel. */
export const n = (value: number): number => Math.round(value * 10) / 10;

/** A straight line as a path. */
export const linePath = ({ x1, y1, x2, y2 }: Pick<Join, 'x1' | 'y1' | 'x2' | 'y2'>): string =>
	`M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`;

/** Height of a bracket's ticks, in CSS pixels. */
const TICK = 7;

/** A bracket as a path, open above. */
export const bracketPath = ({ x1, x2, y }: Bracket): string =>
	`M${n(x1)} ${n(y - TICK)}V${n(y)}H${n(x2)}V${n(y - TICK)}`;

/** Half the side of a square that looks as large as a disc of radius 1. */
const SQUARE = 0.89;

/** The box of a point, in CSS pixels, and the radius of its corners: a disc, a square, or either drawn out. */
export function pointBox({ group, x, y, radius, rangeX, rangeY }: Point) {
	const isRound = group !== 'undocumented';
	const half = isRound ? radius : radius * SQUARE;
	const [across, down] = [half + rangeX, half + rangeY];
	return {
		x: n(x - across),
		y: n(y - down),
		width: n(2 * across),
		height: n(2 * down),
		rx: isRound ? n(half) : 0
	};
}

/** An arrow to the takings as paths: its shaft, its head, and a bar over the range where the sources differ. */
export function reachPaths({ x1, x2, y, low, high, half, head }: Reach) {
	const back = x2 < x1 ? 1 : -1;
	const neck = n(x2 + back * head);
	return {
		shaft: `M${n(x1 - back * half)} ${n(y)}H${n(x2)}`,
		head: `M${neck} ${n(y - head)}L${n(x2)} ${n(y)}L${neck} ${n(y + head)}`,
		range: high > low ? `M${n(low)} ${n(y)}H${n(high)}` : ''
	};
}

/** The colour of an ink; below an emphasis of 1 it goes over to `aside`, that of what stands back. */
export function tone(ink: Ink, emphasis: number, aside = 'var(--aside)'): string {
	const own = `var(--${ink})`;
	if (emphasis >= 1) return own;
	if (emphasis <= 0) return aside;
	return `color-mix(in srgb, ${own} ${Math.round(emphasis * 100)}%, ${aside})`;
}
