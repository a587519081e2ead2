import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, mutationsOf } from './fixtures/arbitrary.ts';
import { CONTEXT, MATTER, SECTION, withLine } from './fixtures/content.ts';
import { parseStory } from './parse-story.ts';
import { StoryError } from './story-error.ts';

/** A second section whose ids are its own. */
const OTHER = SECTION.replace('id: thirteen', 'id: other')
	.replace('## the-gap', '## other-gap')
	.replace('## by-rating', '## other-rating');

const FILES = { '02-other.md': OTHER, 'story.md': MATTER, '01-thirteen-years.md': SECTION };

const parse = (files: Record<string, string>) => parseStory(files, CONTEXT);

const problemsOf = (files: Record<string, string>) =>
	parse(files).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('a valid story', () => {
	test('has its title and credits, and its sections in the order of their files', () => {
		const { value, problems } = parse(FILES);
		expect(problems).toEqual([]);
		expect(value).toMatchObject({
			title: 'Neon to Dawn',
			standfirst: 'A review, held against eight films',
			description: 'What the figures say',
			published: '2026-11-20',
			updated: '2026-11-26'
		});
		expect(value.credits).toHaveLength(1);
		expect(value.sections.map(({ id }) => id)).toEqual(['thirteen-years', 'other-years']);
	});
});

describe('a problem is told with its file and line:', () => {
	test('a story without sections', () => {
		expect(problemsOf({ 'story.md': MATTER })).toEqual([
			'src/content:1 no section files, expected 01-name.md'
		]);
	});

	test('no story.md', () => {
		expect(problemsOf({ '01-thirteen-years.md': SECTION })).toEqual([
			'src/content/story.md:1 the file is missing'
		]);
	});

	test('a file that is neither', () => {
		expect(problemsOf({ ...FILES, 'notes.md': '' })).toEqual([
			'src/content/notes.md:1 the file is named "notes.md", expected story.md or two digits, a hyphen and a name such as 01-name.md'
		]);
	});

	test('two sections with one id', () => {
		const files = { ...FILES, '02-other.md': withLine(OTHER, 2, 'id: thirteen-years') };
		expect(problemsOf(files)).toEqual([
			'src/content/02-other.md:2 section id "thirteen-years" stands at src/content/01-thirteen-years.md:2 already'
		]);
	});

	test('two steps with one id in two files', () => {
		const files = { ...FILES, '02-other.md': withLine(OTHER, 21, '## by-rating') };
		expect(problemsOf(files)).toEqual([
			'src/content/02-other.md:21 step id "by-rating" stands at src/content/01-thirteen-years.md:21 already'
		]);
	});

	test('two steps with one id in one file', () => {
		const files = { ...FILES, '02-other.md': withLine(OTHER, 21, '## other-gap') };
		expect(problemsOf(files)).toEqual([
			'src/content/02-other.md:21 step id "other-gap" stands at src/content/02-other.md:8 already'
		]);
	});

	test('a missing standfirst, and an unknown fact in the description', () => {
		const matter = withLine(withLine(MATTER, 4, 'description: {cont} films'), 3);
		const files = { ...FILES, 'story.md': matter.replace('{cont} films', 'All {cont} films') };
		expect(problemsOf(files)).toEqual([
			'src/content/story.md:1 key "standfirst" is missing (expected: title, standfirst, description, published, updated)',
			'src/content/story.md:3 fact {cont} is unknown, did you mean {count}?'
		]);
	});

	test('a day that is none, and an update before the essay came out', () => {
		const dated = (published: string, updated: string) =>
			withLine(withLine(MATTER, 5, `published: ${published}`), 6, `updated: ${updated}`);
		expect(problemsOf({ ...FILES, 'story.md': dated('2026-02-30', 'soon') })).toEqual([
			'src/content/story.md:5 published is "2026-02-30", expected a day such as 2026-11-26',
			'src/content/story.md:6 updated is "soon", expected a day such as 2026-11-26'
		]);
		expect(problemsOf({ ...FILES, 'story.md': dated('2026-11-20', '2026-11-19') })).toEqual([
			'src/content/story.md:6 updated is 2026-11-19, before 2026-11-20, when it was published'
		]);
	});

	test('missing credits', () => {
		const matter = MATTER.split('\n').slice(0, 7).join('\n');
		expect(problemsOf({ ...FILES, 'story.md': matter })).toEqual([
			'src/content/story.md:1 the credits are missing, expected prose under the front matter'
		]);
	});

	test('all problems of all files, by file and line', () => {
		const files = {
			'02-other.md': withLine(withLine(OTHER, 23, '{nobody}'), 2, 'id: thirteen-years'),
			'01-thirteen-years.md': withLine(SECTION, 4, 'light: dusk'),
			'story.md': `${MATTER}\n# Heading\n`
		};
		expect(problemsOf(files).map((problem) => problem.split(' ')[0])).toEqual([
			'src/content/01-thirteen-years.md:4',
			'src/content/02-other.md:2',
			'src/content/02-other.md:23',
			'src/content/story.md:11'
		]);
	});
});

test('whatever the texts, problems stand on lines of their files, sorted, and nothing is thrown', () => {
	const name = fc.oneof(
		fc.constantFrom('01-a.md', '02-b.md', 'story.md', '__proto__'),
		fc.string()
	);
	const content = fc.oneof(anyText, mutationsOf(SECTION), mutationsOf(MATTER));
	fc.assert(
		fc.property(fc.dictionary(name, content, { maxKeys: 4 }), (files) => {
			const { problems } = parse(files);
			for (const [index, { file, line }] of problems.entries()) {
				const source = files[file.replace('src/content/', '')];
				const lines = typeof source === 'string' ? source.split(/\r\n|\r|\n/).length : 1;
				expect(line >= 1 && line <= lines).toBe(true);
				const before = problems[index - 1];
				expect(!before || before.file < file || before.line <= line).toBe(true);
			}
		}),
		{ numRuns: 200 }
	);
});

describe('a story error', () => {
	const problem = { file: 'src/content/story.md', line: 3, message: 'words are missing' };

	test('lists every problem on a line of its own, without a trace', () => {
		const error = new StoryError([problem, { ...problem, line: 4 }]);
		expect(error.name).toBe('StoryError');
		expect(error.message.split('\n')).toEqual([
			'2 problems in the story:',
			'src/content/story.md:3 words are missing',
			'src/content/story.md:4 words are missing'
		]);
		expect(error.stack).toBe(error.message);
	});

	test('counts one problem as one', () => {
		expect(new StoryError([problem]).message).toMatch(/^1 problem in the story:\n/);
	});
});
