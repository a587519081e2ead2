import { ASCENT, DESCENT, textWidth, type Face } from './measure-text.ts';

/** A rectangle in CSS pixels. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Where a label stands to its point: `s` is below it, `e` to its right. */
export type Side = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

/** A label that wants a place: its lines, and the point it names. */
export interface LabelWish {
	key: string;
	lines: string[];
	face: Face;
	/** Type size in CSS pixels. */
	size: number;
	x: number;
	y: number;
	/** Space between the point and the label, in CSS pixels, across and down: half the mark and a little air. */
	gap: { x: number; y: number };
	/** Sides to try, the best first. */
	sides: readonly Side[];
}

/** A label in its place: `x` is its left, middle or right as `anchor` says, `y` the baseline of its first line. */
export interface Label {
	key: string;
	lines: string[];
	face: Face;
	size: number;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	opacity: number;
}

/** Distance between the baselines of two lines, as a part of the type size. */
export const LEADING: Record<Face, number> = { script: 1.02, sans: 1.28, bold: 1.28 };

/** Whether two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a box lies in another. */
export const within = (inner: Box, outer: Box): boolean =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;

/** The box of a mark of a given width and height around its middle. */
export const boxAround = (x: number, y: number, width: number, height = width): Box => ({
	x: x - width / 2,
	y: y - height / 2,
	width,
	height
});

/** The box that a label's ink fills. */
export function labelBox(
	label: Pick<Label, 'lines' | 'face' | 'size' | 'x' | 'y' | 'anchor'>
): Box {
	const { lines, face, size, anchor } = label;
	const width = Math.max(0, ...lines.map((line) => textWidth(line, size, face)));
	const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
	return {
		x: label.x - shift,
		y: label.y - ASCENT[face] * size,
		width,
		height: (ASCENT[face] + DESCENT[face] + (lines.length - 1) * LEADING[face]) * size
	};
}

function stand(wish: LabelWish, side: Side): Label {
	const { key, lines, face, size, gap } = wish;
	const ink = labelBox({ lines, face, size, x: 0, y: 0, anchor: 'start' });
	const diagonal = side.length === 2 ? Math.SQRT1_2 : 1;
	const across = side.includes('e') ? 1 : side.includes('w') ? -1 : 0;
	const down = side.includes('s') ? 1 : side.includes('n') ? -1 : 0;
	const middle = wish.y + down * (gap.y * diagonal + ink.height / 2);
	return {
		key,
		lines,
		face,
		size,
		x: wish.x + across * gap.x * diagonal,
		y: middle - ink.height / 2 - ink.y,
		anchor: across > 0 ? 'start' : across < 0 ? 'end' : 'middle',
		opacity: 1
	};
}

/**
 * Places labels one after the other, the most important first. Each takes the first of its sides where it
 * lies within `bounds` and touches neither a box of `taken` nor a label placed before. One that fits
 * nowhere is left out: what it would say is in the mark's own answer.
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	taken: readonly Box[],
	bounds: Box
): Label[] {
	const boxes = [...taken];
	const placed: Label[] = [];
	for (const wish of wishes) {
		for (const side of wish.sides) {
			const label = stand(wish, side);
			const box = labelBox(label);
			if (!within(box, bounds) || boxes.some((other) => overlaps(other, box))) continue;
			boxes.push(box);
			placed.push(label);
			break;
		}
	}
	return placed;
}
