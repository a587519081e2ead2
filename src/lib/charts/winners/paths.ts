import { LEAF, type LeafKind } from './frame.ts';
import type { Bracket, KeyLeaf, Leaf, Range } from './marks.ts';

/** A number to a tenth of a pixel. */
const short = (value: number): number => Math.round(value * 10) / 10;
/** A point of a path, to a tenth of a pixel. */
const at = (x: number, y: number) => `${short(x)},${short(y)}`;

/** A leaf of a kind at its full size around nothing: two arcs that meet in a tip above and below. */
function leafPath(kind: LeafKind): string {
	const { width, height } = LEAF[kind];
	const [tip, foot] = [at(0, -height / 2), at(0, height / 2)];
	return `M${tip}Q${at(width, 0)} ${foot}Q${at(-width, 0)} ${tip}Z`;
}

/** That path of each kind. */
export const LEAVES: Record<LeafKind, string> = {
	anora: leafPath('anora'),
	american: leafPath('american'),
	elsewhere: leafPath('elsewhere')
};

/** Where a leaf is and how large, as a transform of that path: all that changes while it moves. */
export function leafTransform({ kind, x, y, width }: Leaf | KeyLeaf): string {
	const scale = Math.round((width / LEAF[kind].width) * 100) / 100;
	return `translate(${at(x, y)})${scale === 1 ? '' : `scale(${scale})`}`;
}

/** The part of a leaf's height where its vein begins, from the tip. */
const VEIN = 0.17;

/** The stem of a leaf, from its foot to the ground; nothing where the ground is above. */
export const stemPath = ({ x, y, height, ground }: Leaf): string =>
	y + height / 2 < ground ? `M${at(x, y + height / 2)}V${short(ground)}` : '';

/** The vein of a filled leaf, down to its foot. */
export const veinPath = ({ x, y, height }: Leaf | KeyLeaf): string =>
	`M${at(x, y - height * (0.5 - VEIN))}V${short(y + height / 2)}`;

/** The tick over an "at least": a small arrowhead above the tip. */
export function morePath({ x, y, width, height }: Leaf): string {
	const [half, rise] = [width * 0.28, width * 0.5];
	const tip = y - height / 2 - rise - 2;
	return `M${at(x - half, tip + half)}L${at(x, tip)}L${at(x + half, tip + half)}M${at(x, tip)}v${short(rise)}`;
}

/** A bracket, open below. */
export const bracketPath = ({ x1, x2, y, drop }: Bracket): string =>
	`M${at(x1, y + drop)}V${short(y)}H${short(x2)}v${short(drop)}`;

/** A bar with a stroke across each end. */
export const rangePath = ({ x, y1, y2, cap }: Range): string =>
	`M${at(x - cap, y1)}h${short(2 * cap)}M${at(x - cap, y2)}h${short(2 * cap)}M${at(x, y1)}V${short(y2)}`;

/** Steps of opacity in which strokes are drawn together. */
const STEPS = 20;

/** Strokes of about one opacity as one path: few elements where all are alike. */
export function strokes(
	leaves: readonly Leaf[],
	path: (leaf: Leaf) => string
): { opacity: number; d: string }[] {
	const found = new Map<number, string>();
	for (const leaf of leaves) {
		const opacity = Math.round(leaf.opacity * STEPS) / STEPS;
		found.set(opacity, (found.get(opacity) ?? '') + path(leaf));
	}
	return [...found].map(([opacity, d]) => ({ opacity, d }));
}
