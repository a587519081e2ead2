/** Thickness of a burning tube's parts, as parts of the distance between two tubes. */
export const GLOW = 1;
export const BODY = 0.42;
export const LIGHT = 0.13;

/** No tube is thinner than this, in CSS pixels. */
export const FINEST = 1.4;
