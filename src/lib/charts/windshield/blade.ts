import type { Size } from '../chart.ts';

/** Thickness of a blade to the height of the picture, and its least, in CSS pixels. */
const THICK = 0.0098;
const THINNEST = 3.5;

/** Thickness of a wiper's blade in an area, in CSS pixels. */
export const bladeOf = ({ height }: Size): number => Math.max(THICK * height, THINNEST);

/** Half the width of a wiper, arm and all, in blades. */
export const HALF_WIDTH = 3;
