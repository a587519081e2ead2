import type { Wheel } from './marks.ts';

/** Parts of the radius: the inner line of the rim, the two lines of the middle ring, the bulbs' ends. */
export const INNER_RIM = 0.94;
export const RINGS = [0.56, 0.53] as const;
const BULBS = { from: 0.62, to: 0.88 };
/** Half the width of a pair of spokes at the rim and at the hub, as a part of the radius. */
const PAIR = { rim: 0.018, hub: 0.045 };
/** Teeth of the lattice between two places. */
const TEETH = 3;
/** Half the stance of the legs on the ground and how far apart two lines of a leg are, as parts of the hub's height. */
const STANCE = 0.5;
const LEG_WIDTH = 0.045;
/** How far beside the hub a leg begins, as a part of the radius, and where its braces meet its lines. */
const LEG_TOP = 0.03;
const BRACES = [0.5, 0.62, 0.74, 0.87, 1];

const DEGREE = Math.PI / 180;
const fixed = (value: number): string => String(Math.round(value * 10) / 10);

/** A point around the hub in polar coordinates, as a path writes it. */
const polar = (angle: number, radius: number, aside = 0): string => {
	const [sine, cosine] = [Math.sin(angle * DEGREE), Math.cos(angle * DEGREE)];
	return `${fixed(radius * sine + aside * cosine)} ${fixed(aside * sine - radius * cosine)}`;
};

/** The spokes around a hub at 0, 0: a pair for each angle, crossing near the hub. */
export const spokesPath = (angles: readonly number[], radius: number): string =>
	angles
		.flatMap((angle) =>
			[1, -1].map(
				(side) =>
					`M${polar(angle, radius * INNER_RIM, side * PAIR.rim * radius)}L${polar(angle, 0, -side * PAIR.hub * radius)}`
			)
		)
		.join('');

/** The lattice between the two lines of the rim: a zigzag with a few teeth for each place. */
export function latticePath(places: number, radius: number): string {
	const corners = 2 * TEETH * places;
	const points = Array.from({ length: corners }, (_, index) =>
		polar((360 * index) / corners, radius * (index % 2 ? INNER_RIM : 1))
	);
	return `M${points.join('L')}Z`;
}

/** A line for the bulbs of each angle's spoke; its dashes are the bulbs. */
export const bulbsPath = (angles: readonly number[], radius: number): string =>
	angles
		.map((angle) => `M${polar(angle, radius * BULBS.to)}L${polar(angle, radius * BULBS.from)}`)
		.join('');

/** The A-frame: two double legs from the hub to the ground, with braces between the lines of each. */
export function legsPath({
	cx,
	cy,
	radius,
	ground
}: Pick<Wheel, 'cx' | 'cy' | 'radius' | 'ground'>): string {
	const tall = ground - cy;
	const leg = (side: 1 | -1) => {
		/** A point of the leg's outer (1) or inner (-1) line, at a part of the way down. */
		const at = (line: 1 | -1, part: number) => {
			const aside = STANCE * tall * part + line * LEG_WIDTH * tall * part + LEG_TOP * radius;
			return `${fixed(cx + side * aside)} ${fixed(cy + tall * part)}`;
		};
		const braces = BRACES.map((part, index) => at(index % 2 ? -1 : 1, part)).join('L');
		return `M${at(1, 0)}L${at(1, 1)}M${at(-1, 0)}L${at(-1, 1)}M${braces}`;
	};
	return leg(-1) + leg(1);
}

/** A number from 0 to 1 that looks thrown and is always the same for the same index. */
const thrown = (index: number, salt: number): number => {
	const value = Math.sin(index * 12.9898 + salt * 78.233) * 43758.5453;
	return value - Math.floor(value);
};

/** A layer of short level dashes on a strip of water above the ground. */
export const seaPath = (
	count: number,
	salt: number,
	width: number,
	ground: number,
	depth: number
): string =>
	Array.from({ length: count }, (_, index) => {
		const length = 8 + 44 * thrown(index, salt) ** 2;
		const x = thrown(index, salt + 1) * Math.max(width - length, 0);
		return `M${fixed(x)} ${fixed(ground - 4 - depth * thrown(index, salt + 2) ** 1.6)}h${fixed(length)}`;
	}).join('');
