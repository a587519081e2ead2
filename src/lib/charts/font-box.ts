import { ASCENT, DESCENT, type Face } from './measure-text.ts';
import { labelBox, overlaps, type Box, type Label } from './place-labels.ts';

/** How far a face's own box reaches over and under the baseline, as parts of the type size: more than its ink. */
const OVER: Record<Face, number> = { script: 0.97, sans: 1, bold: 1 };
const UNDER: Record<Face, number> = { script: 0.59, sans: 0.27, bold: 0.27 };

/** The box that a browser gives to a label: as tall as its face, not as its ink. */
export function fontBox(label: Label): Box {
	const { face, size } = label;
	const ink = labelBox(label);
	const [over, under] = [OVER[face] - ASCENT[face], UNDER[face] - DESCENT[face]];
	return { ...ink, y: ink.y - over * size, height: ink.height + (over + under) * size };
}

/** The labels without those whose boxes touch that of one before, which is more important. */
export function standingApart<L extends Label>(labels: readonly L[]): L[] {
	const kept: L[] = [];
	for (const label of labels)
		if (!kept.some((other) => overlaps(fontBox(other), fontBox(label)))) kept.push(label);
	return kept;
}
