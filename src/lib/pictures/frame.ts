import type { Size } from '#lib/charts/chart.ts';

/** The size of every picture, in pixels. */
export const PICTURE: Size = { width: 1200, height: 630 };

/**
 * How many pixels of the picture a CSS pixel of its drawing is: the charts' smallest type, of 12, is still to be read
 * where the picture is as wide as a phone.
 */
export const ZOOM = 1.84;

/** The picture in CSS pixels of its drawing. */
export const FRAME: Size = { width: PICTURE.width / ZOOM, height: PICTURE.height / ZOOM };

/** The strip along the foot that says what this is, and the room over it; in CSS pixels. */
export const FOOT = 38;
export const STAGE: Size = { width: FRAME.width, height: FRAME.height - FOOT };

/** From the edges of the picture to its words, in CSS pixels. */
export const MARGIN = 20;
