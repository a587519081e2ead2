import { StoryError } from '#lib/story/story-error.ts';
import { parsedStory } from './parsed-story.ts';
import { parsedTables } from './tables.ts';

function deeplyFrozen<T>(value: T): Readonly<T> {
	if (typeof value === 'object' && value !== null) {
		for (const part of Object.values(value)) deeplyFrozen(part);
		Object.freeze(value);
	}
	return value;
}

if (parsedStory.problems.length) throw new StoryError(parsedStory.problems);

/** The story and the tables it is told from, checked; nothing may change them. */
export const story = deeplyFrozen(parsedStory.value);
export const tables = deeplyFrozen(parsedTables.value);
