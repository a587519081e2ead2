import { allNumbers } from '#lib/charts/all-numbers.ts';
import type { NumbersTable } from '#lib/charts/numbers.ts';
import { story, tables } from './story.ts';
import { sourcing } from './tables.ts';

/** The numbers behind the drawing of each section, by the section's id. */
export const numbersOf: Record<string, NumbersTable[]> = Object.fromEntries(
	story.sections.map(({ id, chart }) => [id, allNumbers[chart]?.(tables, sourcing) ?? []])
);
