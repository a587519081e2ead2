import { clamp } from '#lib/story/position.ts';
import type { Entry } from '#lib/data/lineup.ts';
import type { Size } from '../chart.ts';
import { boxAround, type Box } from '../place-labels.ts';
import { ownEntry, type isDark } from './facts.ts';
import { CAR_HALF, OWN, type Car, type Lettered, type Pole, type Wheel } from './marks.ts';
import { carPlace, carReach, carScale, scaleOf, wheelAngles } from './wheel.ts';

/** Room under the boardwalk, and between the lowest car and the boardwalk, in CSS pixels. */
export const FOOT = 8;
const CLEARANCE = 8;
/** Room above the highest lettering, in CSS pixels. */
export const HEAD = 4;
/** The type size of *Anora*'s name in script, in CSS pixels. */
export const signSize = ({ width, height }: Size): number =>
	clamp(0.085 * Math.min(width, height), 22, 54);

/**
 * The height of a line of script above its baseline and what is left free under it, as parts of its size:
 * on a small wheel the cars beside the topmost one stand nearly as high as that.
 */
export const SIGN = { above: 0.98, below: 0.22, belowSmall: 0.44 };
/** A wheel in an area with no side this long is small, in CSS pixels. */
const SMALL = 600;

/** What is left free under the name in script, in CSS pixels. */
export const underSign = (size: Size): number =>
	signSize(size) * (Math.min(size.width, size.height) < SMALL ? SIGN.belowSmall : SIGN.below);

/** The biggest wheel that an area holds over a foot of so many pixels. */
export function planWheel(size: Size, places: number, foot = FOOT, part = 1, room = 0): Wheel {
	const { width, height } = size;
	const sign = signSize(size) * SIGN.above + underSign(size) + HEAD;
	const wanted = (radius: number) => {
		const { above, below } = carReach(carScale(radius, places));
		return {
			tall: sign + above + 2 * radius + below + CLEARANCE + room + foot,
			wide: 2 * (radius + CAR_HALF.width * carScale(radius, places) + CLEARANCE)
		};
	};
	// What is wanted grows linearly with the radius: two values give the rest.
	const [none, unit] = [wanted(0), wanted(1)];
	const most = Math.min(
		(height - none.tall) / (unit.tall - none.tall),
		(width - none.wide) / (unit.wide - none.wide)
	);
	const radius = Math.max(most * part, 0);
	const { below } = carReach(carScale(radius, places));
	const ground = height - foot;
	const lowest = ground - CLEARANCE - room - below - radius;
	const spare = height - wanted(radius).tall;
	return {
		cx: width / 2,
		cy: lowest - spare * 0.4,
		radius,
		turn: 0,
		ground,
		spread: 1,
		opacity: 1
	};
}

/** The pole before it is unrolled: a closed rim. */
export const closedPole = (wheel: Wheel): Pole => ({
	x: wheel.cx,
	top: wheel.cy - wheel.radius,
	bottom: wheel.cy + wheel.radius,
	curlTop: 1,
	curlBottom: 1,
	unroll: 0,
	opacity: 1
});

/** The cars on their places, in the order of the ranking. */
export function carsOn(entries: readonly Entry[], wheel: Wheel, isUnlit: typeof isDark): Car[] {
	const angles = wheelAngles(entries);
	const scale = carScale(wheel.radius, entries.length);
	return entries.map((entry) => {
		const angle = angles.get(entry.film) ?? 0;
		const own = scaleOf(entry.film, scale);
		const unlit = isUnlit(entry);
		return {
			key: entry.film,
			...carPlace(wheel, angle, own),
			scale: own,
			angle,
			lit: unlit ? 0 : 1,
			halo: unlit ? 0 : 1,
			own: entry.film === OWN,
			opacity: 1
		};
	});
}

/** The box a car fills. */
export const carBox = ({ x, y, scale }: Pick<Car, 'x' | 'y' | 'scale'>): Box =>
	boxAround(x, y, 2 * CAR_HALF.width * scale, 2 * CAR_HALF.height * scale);

/** *Anora*'s name in script, its middle at `x`, above `bottom`. */
export function signAt(entries: readonly Entry[], size: number, x: number, y: number): Lettered[] {
	const title = ownEntry(entries)?.title;
	if (!title) return [];
	return [
		{
			key: OWN,
			lines: [title],
			face: 'script',
			size,
			x,
			y,
			anchor: 'middle',
			opacity: 1,
			tone: 'ink'
		}
	];
}
