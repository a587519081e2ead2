import { fillFacts } from './fill-facts.ts';
import { readFrontMatter, type Entry } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';
import { parseSection, type StoryContext } from './parse-section.ts';
import { collect, quote, sorted } from './problems.ts';
import { readBlocks } from './read-prose.ts';
import { readDate } from './read-date.ts';
import type { Matter, Parsed, Problem, Story } from './types.ts';

/** Where the content files stand, seen from the top of the project. */
const CONTENT = 'src/content';

/** The file of the title and the credits. */
const MATTER = 'story.md';

/** The name of a section file. */
const SECTION = /^\d\d-[a-z0-9-]+\.md$/;

const KEYS = ['title', 'standfirst', 'description', 'published', 'updated'] as const;

function parseMatter(
	file: string,
	source: string | undefined,
	{ facts }: StoryContext
): Parsed<Matter> {
	const { problems, report } = collect(file, source ?? '');
	if (source === undefined) {
		report(1, 'the file is missing');
		const nothing = { title: '', standfirst: '', description: '', published: '', updated: '' };
		return { value: { ...nothing, credits: [] }, problems };
	}
	const reading = { facts, report };
	const { frontMatter, blocks } = readMarkdown(source, report);
	const entries = readFrontMatter(frontMatter, KEYS, report);
	const { title, standfirst, description, published, updated } = entries;
	const filled = (entry?: Entry) => (entry ? fillFacts(entry.text, entry.line, reading) : '');
	const value = {
		title: filled(title),
		standfirst: filled(standfirst),
		description: filled(description),
		published: readDate('published', published, report),
		updated: readDate('updated', updated, report),
		credits: readBlocks(blocks, reading)
	};
	if (updated && value.updated < value.published)
		report(
			updated.line,
			`updated is ${value.updated}, before ${value.published}, when it was published`
		);
	if (blocks.length === 0)
		report(1, 'the credits are missing, expected prose under the front matter');
	return { value, problems };
}

/** An id and where it stands. */
interface Place {
	id: string;
	file: string;
	line: number;
}

/** A problem for each id that stands in an earlier place already. */
function repeated(what: string, places: readonly Place[]): Problem[] {
	const first = new Map<string, Place>();
	return places.flatMap(({ id, file, line }) => {
		const earlier = first.get(id);
		if (!earlier) first.set(id, { id, file, line });
		if (!earlier || id === '') return [];
		const message = `${what} id ${quote(id)} stands at ${earlier.file}:${earlier.line} already`;
		return [{ file, line, message }];
	});
}

/**
 * Reads every content file from its text, by file name (`01-name.md`), sections in the order of their
 * names. Returns the story and all problems of all files, by file and line. Never throws.
 */
export function parseStory(files: Record<string, string>, context: StoryContext): Parsed<Story> {
	const path = (name: string) => `${CONTENT}/${name}`;
	const names = Object.keys(files).sort();
	const stray = names
		.filter((name) => name !== MATTER && !SECTION.test(name))
		.map((name) => ({
			file: path(name),
			line: 1,
			message: `the file is named ${quote(name)}, expected ${MATTER} or two digits, a hyphen and a name such as 01-name.md`
		}));
	const sections = names
		.filter((name) => SECTION.test(name))
		.map((name) => ({
			file: path(name),
			...parseSection(path(name), files[name] ?? '', context)
		}));
	const source = names.includes(MATTER) ? files[MATTER] : undefined;
	const matter = parseMatter(path(MATTER), source, context);
	const missing = sections.length
		? []
		: [{ file: CONTENT, line: 1, message: 'no section files, expected 01-name.md' }];
	const sectionPlaces = sections.map(({ value, file, idLine }) => ({
		id: value.id,
		file,
		line: idLine
	}));
	const stepPlaces = sections.flatMap(({ value, file, stepLines }) =>
		value.steps.map(({ id }, index) => ({ id, file, line: stepLines[index] ?? 1 }))
	);
	return {
		value: { ...matter.value, sections: sections.map(({ value }) => value) },
		problems: sorted([
			...stray,
			...missing,
			...matter.problems,
			...sections.flatMap(({ problems }) => problems),
			...repeated('section', sectionPlaces),
			...repeated('step', stepPlaces)
		])
	};
}
