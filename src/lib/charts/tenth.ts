/** A number as it is written into a path: one decimal at most, so that a page of drawings stays small. */
export const tenth = (value: number): string => String(Math.round(value * 10) / 10);
