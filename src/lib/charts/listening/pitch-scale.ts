import { scaleLinear, scaleLog } from 'd3';

/** The pitch (0..1) of a value on a scale from low to high; values beyond its ends have the pitch of the end. */
export const linearPitch = (low: number, high: number): ((value: number) => number) =>
	scaleLinear([low, high], [0, 1]).clamp(true);

/** The same where equal ratios are equal steps. */
export const logPitch = (low: number, high: number): ((value: number) => number) =>
	scaleLog([low, high], [0, 1]).clamp(true);
