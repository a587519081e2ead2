import { sorted } from '#lib/story/problems.ts';
import { StoryError } from '#lib/story/story-error.ts';
import type { Problem } from '#lib/story/types.ts';
import { parsedData } from './data/parsed-data.ts';
import { parsedPlain, parsedStory } from './parsed-story.ts';
import { parsedTables } from './tables.ts';

function deeplyFrozen<T>(value: T): Readonly<T> {
	if (typeof value === 'object' && value !== null) {
		for (const part of Object.values(value)) deeplyFrozen(part);
		Object.freeze(value);
	}
	return value;
}

/** A slip in a cell is met by all who read the table, and told once. */
const once = (problems: readonly Problem[]): Problem[] => [
	...new Map(problems.map((found) => [JSON.stringify(found), found])).values()
];

const problems = sorted(
	once([...parsedStory.problems, ...parsedPlain.problems, ...parsedData.problems])
);
if (problems.length) throw new StoryError(problems);

/** The story, the same in plain words, the tables it is told from and what is published of these, checked; nothing may change them. */
export const story = deeplyFrozen(parsedStory.value);
export const plain = deeplyFrozen(parsedPlain.value);
export const tables = deeplyFrozen(parsedTables.value);
export const published = deeplyFrozen(parsedData.value);
