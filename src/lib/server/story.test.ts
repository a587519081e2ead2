import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { atHand as charts } from '#lib/charts/at-hand.ts';
import { parseTables } from '#lib/data/tables.ts';
import type { Parsed } from '#lib/story/types.ts';
import { contentFiles, parsedPlain, parsedStory, storyFrom } from './parsed-story.ts';
import { parsedTables } from './tables.ts';

const problemsOf = ({ problems }: Parsed<unknown>) =>
	problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

test('the story has no problem', () => {
	expect(problemsOf(parsedStory)).toEqual([]);
	expect(problemsOf(parsedPlain)).toEqual([]);
});

test('a problem in a table and one in the content are told together', () => {
	const tables = parseTables({});
	const files = { ...contentFiles, 'notes.md': '' };
	const places = problemsOf(storyFrom(files, tables)).map((problem) => problem.split(' ')[0]);
	expect(places[0]).toBe('src/content/notes.md:1');
	expect(new Set(places.slice(1).map((place) => place?.split('/')[1]))).toEqual(new Set(['data']));
});

test('no chart throws, whatever the words of a scene line', () => {
	const words = fc.oneof(
		fc.string({ minLength: 1, unit: 'binary' }),
		fc.constantFrom('constructor', '__proto__', 'toString')
	);
	for (const chart of Object.values(charts))
		fc.assert(
			fc.property(words, (found) => {
				const scene = chart.parse(found, parsedTables.value);
				expect(typeof scene === 'string' || typeof scene.name === 'string').toBe(true);
			})
		);
});

test('a checked story and its tables cannot be changed', async () => {
	const { story, tables } = await import('./story.ts');
	expect(Object.isFrozen(story.sections[0]?.steps[0]?.scene)).toBe(true);
	expect(Object.isFrozen(tables.winners[0]?.sources)).toBe(true);
});

test('a story with a problem is thrown as one error that names its file and line', async () => {
	const problem = { file: 'src/content/01-a.md', line: 3, message: 'words are missing' };
	vi.resetModules();
	vi.doMock('./parsed-story.ts', () => ({
		parsedStory: { value: {}, problems: [problem] },
		parsedPlain: { value: {}, problems: [] }
	}));
	await expect(import('./story.ts')).rejects.toMatchObject({
		name: 'StoryError',
		stack: '1 problem in the story:\nsrc/content/01-a.md:3 words are missing'
	});
	vi.doUnmock('./parsed-story.ts');
});
