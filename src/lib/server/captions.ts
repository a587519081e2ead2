import { atHand } from '#lib/charts/at-hand.ts';
import type { Section } from '#lib/story/types.ts';
import { tables } from './story.ts';

/** What the figure of every step of some sections is headed, by the step's id. */
export const captionsOf = (sections: readonly Section[]): Record<string, string> =>
	Object.fromEntries(
		sections.flatMap(({ chart, steps }) =>
			steps.map(({ id, scene }) => [id, atHand[chart]?.caption(tables, scene).title ?? ''])
		)
	);
