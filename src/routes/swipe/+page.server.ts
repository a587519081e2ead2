import { resolve } from '$app/paths';
import { atHand } from '#lib/charts/at-hand.ts';
import { ESSAY } from '#lib/pictures/pictured.ts';
import { shared } from '#lib/server/pictures.ts';
import { story } from '#lib/server/story.ts';

/** The sections whose drawing runs to the edges: their cards are picture first. */
const full = story.sections.filter(({ chart }) => atHand[chart]?.bleed).map(({ id }) => id);

export const load = ({ url }) => ({ full, picture: shared(ESSAY, new URL(resolve('/'), url)) });
