import type { Size } from '../chart.ts';
import type { Box } from '../place-labels.ts';

/** The units that the car is drawn in. */
export const CAR: Size = { width: 100, height: 74 };

/** The middle and half the extents of its windshield, in those units. */
export const WINDSHIELD = { x: 50, y: 30, across: 33, down: 19 };

/** Its width, to the width and the height of the area; where its middle stands; how much of it the lower edge cuts off. */
const WIDE = 0.92;
const TALL = 1.16;
const MIDDLE = 0.53;
const CUT = 0.12;

/** Where the car stands in an area: low, large, cut by the lower edge. */
export function carIn({ width, height }: Size): Box {
	const wide = Math.min(width * WIDE, height * TALL);
	const tall = (wide * CAR.height) / CAR.width;
	return {
		x: width * MIDDLE - wide / 2,
		y: height - tall * (1 - CUT),
		width: wide,
		height: tall
	};
}
