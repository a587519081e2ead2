import type { Size } from './chart.ts';

/**
 * A speck of the essay's one particle look, tinsel and snow alike: a short stroke, or a dot where its length is 0;
 * SMALLEST to LARGEST wide, with a hard edge, never blurred. Places and lengths in CSS pixels.
 */
export interface Particle {
	/** Its upper end. */
	x: number;
	y: number;
	length: number;
	/** How far its lower end stands aside of the upper one. */
	lean: number;
	width: number;
	/** Index of its colour among the tones it is drawn with. */
	tone: number;
	/** How bright it is, 0..1. */
	light: number;
}

/** Widths of a particle, in CSS pixels. */
export const SMALLEST = 1;
export const LARGEST = 3.6;

/** The densest screen that a canvas is drawn for, in its pixels for each of CSS: more would cost and not show. */
const DENSEST = 1.5;
/** Brightnesses and widths that are told apart, for each 1: particles alike in both are drawn in one stroke. */
const LIGHTS = 8;
const WIDTHS = 5;

/** A clean canvas of an area's size, sharp on a dense screen, with a pen that counts in CSS pixels. */
export function penOn(
	canvas: HTMLCanvasElement,
	{ width, height }: Size
): CanvasRenderingContext2D | null {
	const scale = Math.min(window.devicePixelRatio, DENSEST);
	const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
	const pen = canvas.getContext('2d');
	if (canvas.width !== across || canvas.height !== down)
		[canvas.width, canvas.height] = [across, down];
	pen?.setTransform(scale, 0, 0, scale, 0, 0);
	pen?.clearRect(0, 0, width, height);
	return pen;
}

/** The values that colour tokens such as `--accent` have where an element stands, in their order. */
export function tonesAt(element: Element, tokens: readonly string[]): string[] {
	const style = getComputedStyle(element);
	return tokens.map((token) => style.getPropertyValue(token).trim());
}

/** How long the stroke is that makes a dot, in CSS pixels: its round ends are the dot, but without length it has none. */
const A_DOT = 0.01;

/** The particles that can be drawn together: of one kind and tone, and not to be told apart in width and brightness. */
export function batches(particles: Iterable<Particle>): Particle[][] {
	const found = new Map<number, Particle[]>();
	for (const particle of particles) {
		const light = Math.round(particle.light * LIGHTS);
		if (light <= 0) continue;
		const width = Math.round(particle.width * WIDTHS);
		const kind = particle.tone * 2 + (particle.length ? 1 : 0);
		const key = (kind * 100 + width) * 100 + light;
		const batch = found.get(key);
		if (batch) batch.push(particle);
		else found.set(key, [particle]);
	}
	return [...found.values()];
}

/** Draws particles in tones (CSS colours): one stroke of the pen for all that are alike. */
export function drawParticles(
	pen: CanvasRenderingContext2D,
	particles: Iterable<Particle>,
	tones: readonly string[]
): void {
	for (const batch of batches(particles)) {
		const [{ tone, width, light, length: stroke }] = batch as [Particle];
		pen.beginPath();
		for (const { x, y, length, lean } of batch) {
			pen.moveTo(x, y);
			pen.lineTo(x + lean, y + (length || A_DOT));
		}
		pen.strokeStyle = tones[tone] ?? '';
		pen.lineCap = stroke ? 'butt' : 'round';
		pen.lineWidth = width;
		pen.globalAlpha = Math.min(light, 1);
		pen.stroke();
	}
	pen.globalAlpha = 1;
}
