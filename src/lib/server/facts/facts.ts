import type { Tables } from '#lib/data/tables.ts';
import { careerFacts } from './career-facts.ts';
import { filmFacts } from './film-facts.ts';
import { gridFacts } from './grid-facts.ts';
import { palmeFacts } from './palme-facts.ts';

/**
 * The figures of the essay in words, by the name that prose uses in braces. All are counted from the
 * rows, so that a sentence and a chart cannot disagree.
 */
export const facts = (tables: Tables): Record<string, string> => ({
	...palmeFacts(tables.winners),
	...gridFacts(tables.lineup),
	...careerFacts(tables.films),
	...filmFacts(tables.scenes)
});
