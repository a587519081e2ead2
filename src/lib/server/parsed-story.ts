import { atHand } from '#lib/charts/at-hand.ts';
import type { Tables } from '#lib/data/tables.ts';
import { parsePlain } from '#lib/story/parse-plain.ts';
import { parseStory } from '#lib/story/parse-story.ts';
import { sorted } from '#lib/story/problems.ts';
import type { Parsed, Story } from '#lib/story/types.ts';
import { facts } from './facts/facts.ts';
import { parsedTables } from './tables.ts';

const texts = import.meta.glob<string>('../../content/*.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The file of the essay in plain words. */
const PLAIN = 'plain.md';

const { [PLAIN]: plain, ...rest } = Object.fromEntries(
	Object.entries(texts).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text])
);

/** The content files of the story as they stand, by name. */
export const contentFiles = rest;

/**
 * Reads content files against the charts and the tables. Returns the story with every problem of both.
 * While a table has problems, rows that scenes and facts count on may lack: these are let pass.
 */
export function storyFrom(
	files: Record<string, string>,
	{ value: tables, problems }: Parsed<Tables>
): Parsed<Story> {
	const isSound = problems.length === 0;
	const story = parseStory(files, {
		charts: Object.fromEntries(
			Object.entries(atHand).map(([name, chart]) => [
				name,
				(words: string) => (isSound ? chart.parse(words, tables) : { name: words })
			])
		),
		facts: isSound ? facts(tables) : null
	});
	return { value: story.value, problems: sorted([...problems, ...story.problems]) };
}

/** The story as it stands in `src/content`, with every problem found in it and in the tables. */
export const parsedStory = storyFrom(contentFiles, parsedTables);

/** The essay in plain words as it stands there, with every problem found in it. */
export const parsedPlain = parsePlain(`src/content/${PLAIN}`, plain, {
	sections: parsedStory.value.sections.map(({ id }) => id),
	facts: parsedTables.problems.length === 0 ? facts(parsedTables.value) : null
});
