import type { Heading, RootContent } from 'mdast';
import { fillFacts, type Facts, type Reading } from './fill-facts.ts';
import { readFrontMatter, type Entry } from './front-matter.ts';
import { lineOf, readMarkdown } from './markdown.ts';
import { checkId, parseStep } from './parse-step.ts';
import { collect, sorted, unknown } from './problems.ts';
import { refuse } from './read-prose.ts';
import type { ParseScene } from './scene-line.ts';
import { LIGHTS, type Light, type Parsed, type Section } from './types.ts';

/** What content is read with: the charts it may name, each with its scenes, and the facts. */
export interface StoryContext {
	charts: Readonly<Record<string, ParseScene>>;
	facts: Facts;
}

/** A section, and where its ids stand: its own, and those of its steps in their order. */
export interface ParsedSection extends Parsed<Section> {
	idLine: number;
	stepLines: number[];
}

/** The keys of a section's front matter, all of them needed. */
const KEYS = ['id', 'title', 'light', 'chart'] as const;

/** A step's heading and the blocks under it. */
interface Part {
	heading: Heading;
	blocks: RootContent[];
}

/** A heading that is underlined runs over two lines at least. */
const isUnderlined = ({ position }: Heading): boolean =>
	position !== undefined && position.end.line > position.start.line;

function split(blocks: readonly RootContent[], reading: Reading): Part[] {
	const parts: Part[] = [];
	for (const block of blocks) {
		const part = parts.at(-1);
		if (block.type === 'heading' && block.depth === 2 && !isUnderlined(block))
			parts.push({ heading: block, blocks: [] });
		else if (block.type === 'heading')
			reading.report(
				lineOf(block),
				isUnderlined(block)
					? 'an underlined heading, expected "## id" (a line of --- needs an empty line above)'
					: `a heading of depth ${block.depth}, expected "## id" or "## id | Heading"`
			);
		else if (part) part.blocks.push(block);
		else refuse(block, reading, 'text before the first "## id"');
	}
	return parts;
}

function readLight(entry: Entry | undefined, { report }: Reading): Light {
	const light = LIGHTS.find((known) => known === entry?.text);
	if (entry?.text && !light) report(entry.line, unknown('light', entry.text, LIGHTS));
	return light ?? LIGHTS[0];
}

function readChart(entry: Entry | undefined, charts: StoryContext['charts'], { report }: Reading) {
	const name = entry?.text ?? '';
	if (Object.hasOwn(charts, name)) return { chart: name, parseScene: charts[name] ?? null };
	if (entry && name) report(entry.line, unknown('chart', name, Object.keys(charts)));
	return { chart: name, parseScene: null };
}

/**
 * Reads a section file. Returns the section and every problem in the text; never throws. Whether an id
 * stands elsewhere too is not seen from one file.
 */
export function parseSection(file: string, source: string, context: StoryContext): ParsedSection {
	const { problems, report } = collect(file, source);
	const reading = { facts: context.facts, report };
	const { frontMatter, blocks } = readMarkdown(source, report);
	const { id, title, light, chart } = readFrontMatter(frontMatter, KEYS, report);
	if (id?.text) checkId('section', id.text, id.line, reading);
	const { chart: name, parseScene } = readChart(chart, context.charts, reading);
	const parts = split(blocks, reading);
	if (parts.length === 0) report(id?.line ?? 1, 'the section has no step, expected "## id"');
	const value: Section = {
		id: id?.text ?? '',
		title: title ? fillFacts(title.text, title.line, reading) : '',
		light: readLight(light, reading),
		chart: name,
		steps: parts.map((part) => parseStep(part.heading, part.blocks, parseScene, reading))
	};
	return {
		value,
		problems: sorted(problems),
		idLine: id?.line ?? 1,
		stepLines: parts.map((part) => lineOf(part.heading))
	};
}
