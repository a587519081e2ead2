import type { PhrasingContent, RootContent, Table } from 'mdast';
import { lineOf } from './markdown.ts';
import type { NoteBlock, NoteCell, NoteInline } from './notes.ts';
import type { Report } from './problems.ts';

const ONE_LINE = /\s*\n\s*/g;

function readInline(node: PhrasingContent, report: Report): NoteInline[] {
	if (node.type === 'text') return [{ type: 'text', text: node.value.replace(ONE_LINE, ' ') }];
	if (node.type === 'inlineCode') return [{ type: 'code', text: node.value }];
	if (node.type === 'emphasis' || node.type === 'strong')
		return [{ type: node.type, children: readNoteInlines(node.children, report) }];
	if (node.type === 'link' && /^https?:\/\//.test(node.url))
		return [{ type: 'link', href: node.url, children: readNoteInlines(node.children, report) }];
	report(
		lineOf(node),
		`${node.type} has no place here (allowed: *emphasis*, **strong**, \`code\`, [links](https://…))`
	);
	return [];
}

/** Reads a run of text of the notes; reports all it has no place for. */
export const readNoteInlines = (nodes: readonly PhrasingContent[], report: Report): NoteInline[] =>
	nodes.flatMap((node) => readInline(node, report));

/** The rows of a table with the cells of each, the first being its head. */
export const readNoteTable = (table: Table, report: Report): NoteCell[][] =>
	table.children.map((row) => row.children.map((cell) => readNoteInlines(cell.children, report)));

/** Reads paragraphs, lists and tables of the notes; reports all else. */
export function readNoteBlocks(nodes: readonly RootContent[], report: Report): NoteBlock[] {
	return nodes.flatMap((node): NoteBlock[] => {
		if (node.type === 'paragraph')
			return [{ type: 'paragraph', children: readNoteInlines(node.children, report) }];
		if (node.type === 'table') {
			const [head = [], ...rows] = readNoteTable(node, report);
			return [{ type: 'table', head, rows }];
		}
		if (node.type === 'list')
			return [
				{
					type: 'list',
					items: node.children.map((item) =>
						item.children.flatMap((child) => {
							if (child.type === 'paragraph') return readNoteInlines(child.children, report);
							report(lineOf(child), `${child.type} has no place in a list (allowed: text)`);
							return [];
						})
					)
				}
			];
		report(lineOf(node), `${node.type} has no place here (allowed: paragraphs, lists and tables)`);
		return [];
	});
}
