import { atHand } from '#lib/charts/at-hand.ts';
import { tables } from '#lib/server/story.ts';
import type { Section, Step } from '#lib/story/types.ts';

// What the project's own parsers make of the content; told.ts has Vite run this, which knows what charts import.
export { story } from '#lib/server/story.ts';
export { plainInlines } from '#lib/story/prose.ts';

/** What stands over and under the figure of a step. */
export const captionOf = ({ chart }: Section, { scene }: Step) =>
	atHand[chart]?.caption(tables, scene);
