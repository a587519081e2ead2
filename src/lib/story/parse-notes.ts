import type { Heading, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { lineOf } from './markdown.ts';
import {
	plainNote,
	type Chapter,
	type NoteInline,
	type NotePart,
	type Notes,
	type Terms
} from './notes.ts';
import { collect, quote, unknown, type Report } from './problems.ts';
import { readNoteBlocks, readNoteInlines, readNoteTable } from './read-notes.ts';
import type { Parsed } from './types.ts';

/** The chapter that says on what terms the figures may be used. */
const TERMS = 'Whose they are';

/** What a chapter is made of, by the words in bold that each part opens with. */
const LABELS = ['What', 'From', 'What it cannot carry'];
/** Parts that no chapter may lack. */
const NEEDED = ['What', 'What it cannot carry'];

/** A heading and what stands below it, up to the next one. */
interface Passage {
	title: string;
	line: number;
	nodes: RootContent[];
}

/** What is known of a table besides its chapter. */
export interface Counted {
	name: string;
	/** Null where they cannot be counted. */
	rows: number | null;
}

function treeOf(source: string, report: Report): Root {
	try {
		return fromMarkdown(source, {
			extensions: [gfmTable()],
			mdastExtensions: [gfmTableFromMarkdown()]
		});
	} catch (error) {
		report(1, `the file cannot be read as Markdown (${String(error)})`);
		return { type: 'root', children: [] };
	}
}

const isHeading = (node: RootContent): node is Heading => node.type === 'heading';

function passagesOf(nodes: readonly RootContent[], report: Report): Passage[] {
	const passages: Passage[] = [{ title: '', line: 1, nodes: [] }];
	for (const node of nodes) {
		if (isHeading(node) && node.depth === 2)
			passages.push({
				title: plainNote(readNoteInlines(node.children, report)),
				line: lineOf(node),
				nodes: []
			});
		else if (!isHeading(node) || node.depth !== 1) passages.at(-1)?.nodes.push(node);
	}
	return passages;
}

/** What a row of each table is, from the list of tables at the top, whose numbers must be true. */
function rowsOf(list: Table | undefined, counted: readonly Counted[], report: Report) {
	const found = new Map<string, NoteInline[]>();
	const files = counted.map(({ name }) => `${name}.csv`);
	for (const [index, [file = [], rows = [], row = []]] of (list
		? readNoteTable(list, report)
		: []
	).entries()) {
		if (index === 0) continue;
		const line = list?.children[index] ? lineOf(list.children[index]) : 1;
		const name = plainNote(file);
		const table = counted.find((known) => `${known.name}.csv` === name);
		if (!table) report(line, unknown('table', name, files));
		else if (table.rows !== null && plainNote(rows) !== String(table.rows))
			report(line, `${name} has ${quote(plainNote(rows))} rows, expected ${table.rows}`);
		found.set(name, row);
	}
	return found;
}

/** The words in bold that a paragraph opens with, without their full stop. */
function labelOf(node: RootContent): string | undefined {
	const [first] = node.type === 'paragraph' ? node.children : [];
	if (first?.type !== 'strong') return undefined;
	const [words] = first.children;
	return words?.type === 'text' ? words.value.replace(/\.$/, '') : undefined;
}

/** A block without the bold words it opens with. */
function withoutLabel(node: RootContent): RootContent[] {
	if (node.type !== 'paragraph') return [node];
	const [first, ...rest] = node.children.slice(1);
	if (!first) return [];
	const opening =
		first.type === 'text'
			? [{ ...first, value: first.value.trimStart() }, ...rest]
			: [first, ...rest];
	return [{ ...node, children: opening }];
}

function partsOf({ title, line, nodes }: Passage, report: Report): NotePart[] {
	const parts: NotePart[] = [];
	for (const node of nodes) {
		const label = labelOf(node);
		if (label !== undefined && !LABELS.includes(label))
			report(lineOf(node), unknown('part', label, LABELS));
		if (label !== undefined) parts.push({ label, blocks: [] });
		const part = parts.at(-1);
		if (part)
			part.blocks.push(
				...readNoteBlocks(label === undefined ? [node] : withoutLabel(node), report)
			);
		else report(lineOf(node), `${title} opens with no part, expected **What.**`);
	}
	for (const label of NEEDED)
		if (!parts.some((part) => part.label === label && part.blocks.length))
			report(line, `the chapter of ${title} has no part **${label}.**`);
	return parts;
}

function termsOf(passage: Passage | undefined, report: Report): Pick<Notes, 'terms' | 'closing'> {
	const table = passage?.nodes.find((node) => node.type === 'table');
	if (!table) {
		report(passage?.line ?? 1, `the terms are missing, expected a table under "## ${TERMS}"`);
		return { terms: [], closing: [] };
	}
	const rows = readNoteTable(table, report).slice(1);
	const terms = rows.map(([sources = [], own = []]): Terms => ({
		sources: plainNote(sources),
		terms: own
	}));
	const rest = passage?.nodes.filter((node) => node !== table) ?? [];
	return { terms, closing: readNoteBlocks(rest, report) };
}

/**
 * Reads the notes on the data (`SOURCES.md`): what holds for all, a table of the tables, a chapter for each, and the
 * terms. Reports a table without its chapter or its line, a chapter without a table, and a number of rows that is not
 * true. Never throws.
 */
export function parseNotes(
	file: string,
	source: string,
	counted: readonly Counted[]
): Parsed<Notes> {
	const { problems, report } = collect(file, source);
	const [opening, ...passages] = passagesOf(treeOf(source, report).children, report);
	const isList = (node: RootContent): node is Table => node.type === 'table';
	const rows = rowsOf(opening?.nodes.find(isList), counted, report);
	const titles = [...counted.map(({ name }) => `${name}.csv`), TERMS];
	for (const { title, line } of passages)
		if (!titles.includes(title)) report(line, unknown('chapter', title, titles));

	const chapters = counted.flatMap(({ name }): Chapter[] => {
		const passage = passages.find(({ title }) => title === `${name}.csv`);
		const row = rows.get(`${name}.csv`);
		if (!row) report(1, `the table of tables has no line for ${name}.csv`);
		if (!passage) report(1, `the table ${name}.csv has no chapter, expected "## \`${name}.csv\`"`);
		return passage ? [{ table: name, row: row ?? [], parts: partsOf(passage, report) }] : [];
	});
	const intro = readNoteBlocks(opening?.nodes.filter((node) => !isList(node)) ?? [], report);
	const terms = termsOf(
		passages.find(({ title }) => title === TERMS),
		report
	);
	return { value: { intro, chapters, ...terms }, problems };
}
