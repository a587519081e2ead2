/** The lowest note in hertz, which a telephone can still play, and how many octaves lie over it. */
const LOWEST = 220;
const OCTAVES = 3;

/** The frequency of a pitch (0..1) in hertz: equal steps of pitch are heard as equal steps. */
export const frequencyOf = (pitch: number): number => LOWEST * 2 ** (OCTAVES * pitch);
