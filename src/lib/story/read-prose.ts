import type { ListItem, Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import { fillFacts, type Reading } from './fill-facts.ts';
import { lineOf } from './markdown.ts';
import { quote } from './problems.ts';
import type { Block, Inline } from './types.ts';

/** What Markdown knows and the essay does not, in words. */
const STRANGERS: Partial<Record<Nodes['type'], string>> = {
	blockquote: 'a quotation',
	break: 'a forced line break',
	code: 'a code block (or an indented paragraph)',
	definition: 'a link definition',
	heading: 'a heading',
	html: 'HTML',
	image: 'an image',
	imageReference: 'an image',
	inlineCode: 'code',
	linkReference: 'a link to a definition',
	list: 'a list in a list',
	strong: 'strong emphasis',
	thematicBreak: 'a line across',
	yaml: 'front matter'
};

const ALLOWED = 'allowed: paragraphs and lists with *emphasis* and [links](https://…)';

/** Reports a node that the grammar has no place for. */
export function refuse(node: Nodes, { report }: Reading, what = STRANGERS[node.type]): void {
	report(lineOf(node), `${what ?? node.type} has no place here (${ALLOWED})`);
}

/** The second line of a Markdown table, which this grammar reads as text. */
const TABLE = /^[ \t]*(?=[^\r\n]*\|)\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/m;

function readText(node: Text, reading: Reading): Inline[] {
	if (TABLE.test(node.value)) {
		refuse(node, reading, 'a table');
		return [];
	}
	const filled = fillFacts(node.value, lineOf(node), reading);
	return [{ type: 'text', text: filled.replace(/[ \t]*(\r\n|\r|\n)[ \t]*/g, ' ') }];
}

/** An address that leads somewhere and runs nothing: on the web, to a mailbox, or within the site. */
const isSafe = (href: string): boolean =>
	/^(https?:\/\/[^/]|mailto:.|\/(?!\/)|#)/i.test(href) && !/[\s\p{Cc}\\]/u.test(href);

/** Reads a run of prose. Emphasis does not nest, so neither does this. */
export function readInlines(
	nodes: readonly PhrasingContent[],
	reading: Reading,
	emphasised = false
): Inline[] {
	return nodes.flatMap((node): Inline[] => {
		if (node.type === 'text') return readText(node, reading);
		if (node.type === 'emphasis' && !emphasised)
			return [{ type: 'emphasis', children: readInlines(node.children, reading, true) }];
		if (node.type === 'link') {
			if (!isSafe(node.url))
				reading.report(
					lineOf(node),
					`link ${quote(node.url)} is not allowed (allowed: https://…, http://…, mailto:…, /path/, #step)`
				);
			if (node.children.length === 0)
				reading.report(lineOf(node), `link ${quote(node.url)} has no words`);
			return [
				{ type: 'link', href: node.url, children: readInlines(node.children, reading, emphasised) }
			];
		}
		refuse(node, reading, node.type === 'emphasis' ? 'emphasis in emphasis' : undefined);
		return [];
	});
}

function readItem(item: ListItem, reading: Reading): Inline[][] {
	const [first, ...rest] = item.children;
	if (!first) reading.report(lineOf(item), 'the list item is empty');
	for (const node of rest)
		refuse(
			node,
			reading,
			node.type === 'paragraph' ? 'a second paragraph in a list item' : undefined
		);
	if (first?.type === 'paragraph') return [readInlines(first.children, reading)];
	if (first) refuse(first, reading);
	return [];
}

/** Reads paragraphs and lists; reports all else. */
export function readBlocks(nodes: readonly RootContent[], reading: Reading): Block[] {
	return nodes.flatMap((node): Block[] => {
		if (node.type === 'paragraph')
			return [{ type: 'paragraph', children: readInlines(node.children, reading) }];
		if (node.type === 'list' && !node.ordered)
			return [{ type: 'list', items: node.children.flatMap((item) => readItem(item, reading)) }];
		refuse(node, reading, node.type === 'list' ? 'a numbered list' : undefined);
		return [];
	});
}
