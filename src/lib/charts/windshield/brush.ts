import type { Size } from '../chart.ts';
import { penOn } from '../particles.ts';
import type { Box } from '../place-labels.ts';
import type { Dome } from './glass.ts';
import type { Ring } from './opening.ts';
import type { Snow } from './snow.ts';
import { TONES } from './tones.ts';

/** What canvases count angles from, seen from straight up, in radians. */
const QUARTER = Math.PI / 2;

/**
 * Makes a canvas as fine as the screen and returns its brush, in CSS pixels of the picture; it is empty then.
 * The canvas is `size` large and begins `top` CSS pixels down the picture.
 */
export function brushOf(
	canvas: HTMLCanvasElement,
	size: Size,
	top = 0
): CanvasRenderingContext2D | null {
	const brush = penOn(canvas, size);
	brush?.translate(0, -top);
	return brush;
}

/** The colour of the page's paper where an element stands. */
export const paperOf = (element: Element): string =>
	getComputedStyle(element).getPropertyValue('--paper');

/** From now on, paints nothing in some boxes of an area. */
export function spare(
	brush: CanvasRenderingContext2D,
	{ width, height }: Size,
	boxes: readonly Box[]
) {
	for (const box of boxes) {
		brush.beginPath();
		brush.rect(0, 0, width, height);
		brush.rect(box.x, box.y, box.width, box.height);
		brush.clip('evenodd');
	}
}

/** Dots of the same colour, in one go. */
export function dot(
	brush: CanvasRenderingContext2D,
	dots: Iterable<{ x: number; y: number; size: number }>
) {
	brush.beginPath();
	for (const { x, y, size } of dots) {
		brush.moveTo(x + size / 2, y);
		brush.arc(x, y, size / 2, 0, 2 * Math.PI);
	}
	brush.fill();
}

/** Snow, a kind of dots after the other. */
export function strew(brush: CanvasRenderingContext2D, snow: readonly Snow[]) {
	for (const { tone, size, points } of snow) {
		brush.fillStyle = TONES[tone];
		const dots = Array.from({ length: points.length / 2 }, (_, index) => ({
			x: points[2 * index] ?? 0,
			y: points[2 * index + 1] ?? 0,
			size
		}));
		dot(brush, dots);
	}
}

/** The path of what the blades sweep between two angles, `beyond` CSS pixels farther than they reach. */
export function trace(
	brush: CanvasRenderingContext2D,
	domes: readonly Dome[],
	from: number,
	to: number,
	beyond: number
) {
	brush.beginPath();
	for (const { x, y, radius } of domes) {
		brush.moveTo(x, y);
		brush.arc(x, y, radius + beyond, from - QUARTER, to - QUARTER);
		brush.closePath();
	}
}

/** Paints parts of rings. */
export function band(brush: CanvasRenderingContext2D, rings: readonly Ring[]) {
	brush.beginPath();
	for (const { x, y, inner, outer, from, to } of rings) {
		brush.moveTo(x + Math.sin(from) * outer, y - Math.cos(from) * outer);
		brush.arc(x, y, outer, from - QUARTER, to - QUARTER);
		brush.arc(x, y, inner, to - QUARTER, from - QUARTER, true);
		brush.closePath();
	}
	brush.fill();
}
