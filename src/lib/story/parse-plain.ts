import type { Heading, RootContent } from 'mdast';
import { fillFacts, type Facts, type Reading } from './fill-facts.ts';
import { readFrontMatter, type Entry } from './front-matter.ts';
import { lineOf, readMarkdown } from './markdown.ts';
import { collect, quote, sorted, unknown } from './problems.ts';
import { readBlocks } from './read-prose.ts';
import type { Block, Parsed } from './types.ts';

/** A section of the essay in plain words. */
export interface PlainSection {
	id: string;
	prose: Block[];
}

/** The whole essay in plain words. */
export interface Plain {
	title: string;
	description: string;
	intro: Block[];
	sections: PlainSection[];
}

/** What the summary is read with: the ids of the essay's sections in their order, and the facts. */
export interface PlainContext {
	sections: readonly string[];
	facts: Facts;
}

const KEYS = ['title', 'description'] as const;

/** A heading and the blocks under it; what stands before the first heading has none. */
interface Part {
	heading?: Heading;
	blocks: RootContent[];
}

function split(blocks: readonly RootContent[]): Part[] {
	const parts: Part[] = [{ blocks: [] }];
	for (const block of blocks) {
		if (block.type === 'heading' && block.depth === 2) parts.push({ heading: block, blocks: [] });
		else parts.at(-1)?.blocks.push(block);
	}
	return parts;
}

const idOf = ({ children }: Heading): string =>
	children.map((node) => (node.type === 'text' ? node.value : '')).join('');

/** Reports headings that name no section, one that another has named, or one that comes too late. */
function checkOrder(headings: readonly Heading[], known: readonly string[], { report }: Reading) {
	let last = -1;
	for (const heading of headings) {
		const id = idOf(heading);
		const index = known.indexOf(id);
		if (index < 0) report(lineOf(heading), unknown('section', id, known));
		else if (index <= last)
			report(lineOf(heading), `section ${quote(id)} is out of order, expected ${known.join(', ')}`);
		last = Math.max(last, index);
	}
}

/**
 * Reads the summary of the essay in plain words: an introduction, then `## id` and prose for every section, in the
 * order of the essay. Returns it with every problem in the text; never throws.
 */
export function parsePlain(
	file: string,
	source: string | undefined,
	{ sections, facts }: PlainContext
): Parsed<Plain> {
	const { problems, report } = collect(file, source ?? '');
	if (source === undefined) {
		report(1, 'the file is missing');
		return { value: { title: '', description: '', intro: [], sections: [] }, problems };
	}
	const reading = { facts, report };
	const { frontMatter, blocks } = readMarkdown(source, report);
	const { title, description } = readFrontMatter(frontMatter, KEYS, report);
	const filled = (entry?: Entry) => (entry ? fillFacts(entry.text, entry.line, reading) : '');
	const [opening, ...parts] = split(blocks);
	const headings = parts.flatMap(({ heading }) => heading ?? []);
	checkOrder(headings, sections, reading);
	const told = headings.map(idOf);
	for (const id of sections)
		if (!told.includes(id)) report(1, `section ${quote(id)} is missing, expected "## ${id}"`);
	for (const { heading, blocks } of parts)
		if (heading && blocks.length === 0)
			report(lineOf(heading), `section ${quote(idOf(heading))} has no prose`);
	const value: Plain = {
		title: filled(title),
		description: filled(description),
		intro: readBlocks(opening?.blocks ?? [], reading),
		sections: parts.map(({ heading, blocks }) => ({
			id: heading ? idOf(heading) : '',
			prose: readBlocks(blocks, reading)
		}))
	};
	if (value.intro.length === 0)
		report(1, 'the introduction is missing, expected prose under the front matter');
	return { value, problems: sorted(problems) };
}
