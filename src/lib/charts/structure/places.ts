import { clamp } from '#lib/story/position.ts';
import { textWidth, type Face } from '../measure-text.ts';
import {
	labelBox,
	LEADING,
	overlaps,
	placeLabels,
	within,
	type Box,
	type Label,
	type LabelWish
} from '../place-labels.ts';

/** What words keep off, and where they may stand; in CSS pixels. */
export interface Ground {
	/** Boxes of lines. */
	drawn: readonly Box[];
	/** Boxes of other words. */
	lettering: readonly Box[];
	bounds: Box;
}

/** Height of a face's own line above and below the baseline, as a part of the type size: more than its ink. */
export const LINE: Record<Face, { above: number; below: number }> = {
	script: { above: 0.99, below: 0.6 },
	sans: { above: 1, below: 0.24 },
	bold: { above: 1, below: 0.24 }
};

/** How far a browser may round a line's edge, in CSS pixels. */
export const ROUNDING = 0.5;

/** The box of a label's lines, as a browser measures it. */
export function lineBox(label: Label): Box {
	const { above, below } = LINE[label.face];
	const lines = above + below + (label.lines.length - 1) * LEADING[label.face];
	return {
		...labelBox(label),
		y: label.y - above * label.size - ROUNDING,
		height: lines * label.size + 2 * ROUNDING
	};
}

/** Whether a label stands free on its ground. */
export function isFree(label: Label, { drawn, lettering, bounds }: Ground): boolean {
	const ink = labelBox(label);
	const box = lineBox(label);
	return (
		within(ink, bounds) &&
		!drawn.some((other) => overlaps(other, ink)) &&
		!lettering.some((other) => overlaps(other, box))
	);
}

/** The first of some wishes that finds a free place; undefined where none does. */
export function placeFirst(wishes: readonly LabelWish[], ground: Ground): Label | undefined {
	for (const wish of wishes) {
		const [label] = placeLabels([wish], ground.drawn, ground.bounds);
		if (label && isFree(label, ground)) return label;
	}
	return undefined;
}

/** A point moved sideways so that a text centred on it stays within bounds. */
export function held(x: number, lines: string[], size: number, face: Face, bounds: Box): number {
	const half = Math.max(...lines.map((line) => textWidth(line, size, face))) / 2 + 0.5;
	return clamp(x, bounds.x + half, bounds.x + bounds.width - half);
}
