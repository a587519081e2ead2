import { allSounds } from '#lib/charts/all-sounds.ts';
import type { Score } from '#lib/charts/listening/score.ts';
import { numbersOf } from './numbers.ts';
import { story, tables } from './story.ts';

/** What can be heard of the drawing of each section, by the section's id: nothing where nothing is counted. */
export const soundsOf: Record<string, Score[]> = Object.fromEntries(
	story.sections.map(({ id, chart }) => [id, allSounds[chart]?.(tables, numbersOf[id] ?? []) ?? []])
);
