import { tenth } from '../tenth.ts';

/** The letters of the word, in order. */
export const LETTERS = ['L', 'O', 'U', 'D'] as const;
export type Letter = (typeof LETTERS)[number];

/** Tubes of a letter, one inside the other. */
export const TUBES = 7;

/** Points of a tube: the same number in every shape it takes, so that one can turn into another. */
export const POINTS = 64;

/** The box of a letter and the distance between the middles of two tubes, in CSS pixels. */
export interface Frame {
	x: number;
	y: number;
	width: number;
	height: number;
	pitch: number;
}

/** A piece of a tube: a straight line or part of a circle (angles in radians, clockwise from the right). */
type Piece =
	| { count: number; from: [number, number]; to: [number, number] }
	| { count: number; middle: [number, number]; radius: number; start: number; end: number };

const QUARTER = Math.PI / 2;

/** Points along pieces that follow each other, as `x, y, x, y …`: each piece's own, without its last, then the end. */
function trace(pieces: readonly Piece[]): number[] {
	const points: number[] = [];
	for (const [index, piece] of pieces.entries()) {
		const last = index === pieces.length - 1;
		const steps = last ? piece.count - 1 : piece.count;
		for (let step = 0; step < piece.count; step++) {
			const t = step / steps;
			if ('from' in piece) {
				points.push(
					piece.from[0] + (piece.to[0] - piece.from[0]) * t,
					piece.from[1] + (piece.to[1] - piece.from[1]) * t
				);
			} else {
				const angle = piece.start + (piece.end - piece.start) * t;
				points.push(
					piece.middle[0] + piece.radius * Math.cos(angle),
					piece.middle[1] + piece.radius * Math.sin(angle)
				);
			}
		}
	}
	return points;
}

/** The pieces of a letter's tube in a box at the origin; `inset` is how far it lies inside the outermost one. */
const SHAPES: Record<
	Letter,
	(width: number, height: number, inset: number, pitch: number) => Piece[]
> = {
	L(width, height, inset, pitch) {
		const radius = (TUBES - 1) * pitch;
		const middle: [number, number] = [radius, height - radius];
		return [
			{ count: 20, from: [inset, 0], to: [inset, middle[1]] },
			{ count: 24, middle, radius: radius - inset, start: 2 * QUARTER, end: QUARTER },
			{ count: 20, from: [radius, height - inset], to: [width, height - inset] }
		];
	},
	// The ring is cut at its foot and the D at its lower left corner: cut there they open like a wire unbent.
	O(width, height, inset) {
		const outer = Math.min(width, height) / 2;
		const radius = outer - inset;
		const [low, high] = [height - outer, outer];
		const [left, right] = [outer, width - outer];
		return [
			{ count: 1, from: [(left + right) / 2, height - inset], to: [left, height - inset] },
			{ count: 14, middle: [left, low], radius, start: QUARTER, end: 2 * QUARTER },
			{ count: 2, from: [inset, low], to: [inset, high] },
			{ count: 14, middle: [left, high], radius, start: 2 * QUARTER, end: 3 * QUARTER },
			{ count: 1, from: [left, inset], to: [right, inset] },
			{ count: 14, middle: [right, high], radius, start: -QUARTER, end: 0 },
			{ count: 2, from: [width - inset, high], to: [width - inset, low] },
			{ count: 14, middle: [right, low], radius, start: 0, end: QUARTER },
			{ count: 2, from: [right, height - inset], to: [(left + right) / 2, height - inset] }
		];
	},
	U(width, height, inset) {
		const outer = Math.min(width / 2, height);
		const radius = outer - inset;
		const middle: [number, number] = [width / 2, height - outer];
		return [
			{ count: 14, from: [inset, 0], to: [inset, middle[1]] },
			{ count: 36, middle, radius, start: 2 * QUARTER, end: 0 },
			{ count: 14, from: [width - inset, middle[1]], to: [width - inset, 0] }
		];
	},
	D(width, height, inset) {
		const outer = Math.min(height / 2, width * 0.62);
		const radius = outer - inset;
		const x = width - outer;
		return [
			{ count: 10, from: [inset, height - inset], to: [inset, inset] },
			{ count: 5, from: [inset, inset], to: [x, inset] },
			{ count: 21, middle: [x, outer], radius, start: -QUARTER, end: 0 },
			{ count: 2, from: [width - inset, outer], to: [width - inset, height - outer] },
			{ count: 21, middle: [x, height - outer], radius, start: 0, end: QUARTER },
			{ count: 5, from: [x, height - inset], to: [inset, height - inset] }
		];
	}
};

/** The points of a letter's tube, as `x, y, x, y …`; tube 0 is the outermost. */
export function tubePoints(letter: Letter, tube: number, frame: Frame): number[] {
	const { x, y, width, height, pitch } = frame;
	return trace(SHAPES[letter](width, height, tube * pitch, pitch)).map(
		(value, index) => value + (index % 2 ? y : x)
	);
}

/** The same tube as a path of lines and arcs: what it is drawn with while it is a letter. */
export function tubePath(letter: Letter, tube: number, frame: Frame): string {
	const { x, y, width, height, pitch } = frame;
	const place = ([across, down]: readonly [number, number]) =>
		`${tenth(across + x)} ${tenth(down + y)}`;
	let path = '';
	for (const piece of SHAPES[letter](width, height, tube * pitch, pitch)) {
		if ('from' in piece) {
			path += `${path ? 'L' : 'M'}${place(piece.from)}L${place(piece.to)}`;
			continue;
		}
		const { middle, radius, start, end } = piece;
		const at = (angle: number) =>
			place([middle[0] + radius * Math.cos(angle), middle[1] + radius * Math.sin(angle)]);
		path += `${path ? 'L' : 'M'}${at(start)}A${tenth(radius)} ${tenth(radius)} 0 0 ${end > start ? 1 : 0} ${at(end)}`;
	}
	return path;
}
