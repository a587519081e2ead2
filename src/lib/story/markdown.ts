import type { Nodes, Root, RootContent, Yaml } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { Report } from './problems.ts';

/** A content file as a tree: its front matter, and the blocks under it. */
export interface Markdown {
	frontMatter: Yaml | undefined;
	blocks: RootContent[];
}

/** The line of the file a node begins on. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

function treeOf(source: string, report: Report): Root {
	try {
		return fromMarkdown(source, {
			extensions: [frontmatter('yaml')],
			mdastExtensions: [frontmatterFromMarkdown('yaml')]
		});
	} catch (error) {
		// Text that nests without end can exhaust the library; the author is told like of any other slip.
		report(1, `the file cannot be read as Markdown (${String(error)})`);
		return { type: 'root', children: [] };
	}
}

/** Reads a text as CommonMark with front matter. Never throws. */
export function readMarkdown(source: string, report: Report): Markdown {
	const [first, ...rest] = treeOf(source, report).children;
	if (first?.type === 'yaml') return { frontMatter: first, blocks: rest };
	return { frontMatter: undefined, blocks: first ? [first, ...rest] : [] };
}
