import type { Light } from '#lib/story/types.ts';

/** A stretch of the ribbon: its light, its start and end in minutes. */
export interface Stretch {
	light: Light;
	start: number;
	end: number;
}
