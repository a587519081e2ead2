import type { Pole, Wheel } from './marks.ts';
import { mix } from './phase.ts';
import type { Point } from './wheel.ts';

/** How far a curled end turns away from the pole, in degrees. */
const CURL = 100;
/** The part of the unrolling in which the ends curl. */
const CURLING = 0.4;
/** An arc that turns less, in degrees, is drawn straight. */
const STRAIGHT = 0.01;

const DEGREE = Math.PI / 180;
const fixed = (value: number): string => String(Math.round(value * 10) / 10);

/** A point on a line, where the line goes (degrees, 0 east, 90 south), and the radius it bends with; 0 is straight. */
interface Pen extends Point {
	heading: number;
	radius: number;
}

/** Where a pen is that left a point in a direction and turned by so many degrees on a way of a length. */
function drawn({ x, y, heading }: Omit<Pen, 'radius'>, turning: number, length: number): Pen {
	const end = heading + turning;
	if (Math.abs(turning) < STRAIGHT)
		return {
			x: x + length * Math.cos(heading * DEGREE),
			y: y + length * Math.sin(heading * DEGREE),
			heading: end,
			radius: 0
		};
	const radius = length / (turning * DEGREE);
	return {
		x: x + radius * (Math.sin(end * DEGREE) - Math.sin(heading * DEGREE)),
		y: y - radius * (Math.cos(end * DEGREE) - Math.cos(heading * DEGREE)),
		heading: end,
		radius: Math.abs(radius)
	};
}

/** How far (0..1) the rim is on its way to the pole's length: it is that long before it is straight. */
export const shortening = (unroll: number): number => 1 - (1 - unroll) ** 3;

/** How far to the right the lower half of the rim swings, as a part of its length, as it opens. */
function swing(unroll: number): number {
	const bend = 180 * (1 - unroll);
	const heading = 90 * unroll;
	if (bend < STRAIGHT) return 0;
	// It swings furthest where it goes straight up, or at its end.
	const furthest = Math.max(heading - bend, -90);
	return (Math.sin(heading * DEGREE) - Math.sin(furthest * DEGREE)) / (bend * DEGREE);
}

/**
 * The rim as it opens: its middle, that travels from the foot of the wheel to the middle of the pole as the
 * opening turns from the top to the right; the length of a half and how far that bends, in degrees.
 */
function opened({ cx, cy, radius }: Wheel, { x, top, bottom, unroll }: Pole) {
	const middle = {
		x: mix(cx, x, unroll),
		y: mix(cy + radius, (top + bottom) / 2, unroll),
		heading: mix(180, 270, unroll)
	};
	return {
		middle,
		half: Math.min(
			mix(Math.PI * radius, (bottom - top) / 2, shortening(unroll)),
			// A pole longer than the rim is reached late: the rim is never wider than the wheel was.
			(cx + radius - middle.x) / swing(unroll)
		),
		bend: 180 * (1 - unroll)
	};
}

/** The pen at a part of the rim: 0 is one of its ends, the foot of the pole; 1 the other, the pole's top. */
function penAt(wheel: Wheel, pole: Pole, part: number): Pen {
	const { middle, half, bend } = opened(wheel, pole);
	const way = 2 * part - 1;
	return drawn(middle, bend * way, half * way);
}

/** A point of the rim: `part` counts clockwise around the closed rim from its top, and up along the pole. */
export function rimPoint(wheel: Wheel, pole: Pole, part: number): Point {
	const { x, y } = penAt(wheel, pole, part);
	return { x, y };
}

/** A stroke to where a pen has come; `sweep` is 1 for a clockwise turn. */
const stroke = ({ radius }: Pen, to: Point, sweep = 1): string =>
	radius
		? `A${fixed(radius)} ${fixed(radius)} 0 0 ${sweep} ${fixed(to.x)} ${fixed(to.y)}`
		: `L${fixed(to.x)} ${fixed(to.y)}`;

/**
 * The rim as it opens at the top and straightens into the pole: a full circle at `unroll` 0, at 1 a straight
 * line whose ends stay curled, the upper one to the right, the lower one to the left.
 */
export function rimPath(wheel: Wheel, pole: Pole): string {
	const { middle } = opened(wheel, pole);
	const [start, end] = [penAt(wheel, pole, 0), penAt(wheel, pole, 1)];
	const main = `${stroke(start, middle)}${stroke(end, end)}`;
	const turning = CURL * Math.min(pole.unroll / CURLING, 1);
	if (turning === 0) return `M${fixed(start.x)} ${fixed(start.y)}${main}`;
	const lower = drawn(
		{ ...start, heading: start.heading + 180 },
		turning,
		pole.curlBottom * turning * DEGREE
	);
	const upper = drawn(end, turning, pole.curlTop * turning * DEGREE);
	return `M${fixed(lower.x)} ${fixed(lower.y)}${stroke(lower, start, 0)}${main}${stroke(upper, upper)}`;
}
