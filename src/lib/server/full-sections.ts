import { atHand } from '#lib/charts/at-hand.ts';
import { story } from './story.ts';

/** The ids of the sections whose figure runs to the edges of its stage. */
export const fullSections: readonly string[] = story.sections
	.filter(({ chart }) => atHand[chart]?.bleed)
	.map(({ id }) => id);
