import { isTag, type Element, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../../scripts/base-path.mjs';
import { BUILD } from '../../scripts/project.mjs';

/** The origin that the site was built for, and the path it stands under, without a final slash. */
export const ORIGIN = process.env.SITE_ORIGIN ?? 'http://localhost:4173';
export const BASE = basePath(process.env);
export const HOME = `${ORIGIN}${BASE}/`;

/** A built page: its path below the front page, and its elements in the order of the page. */
export interface Built {
	path: string;
	elements: Element[];
}

const elementsIn = (parent: ParentNode): Element[] =>
	parent.children.filter(isTag).flatMap((child) => [child, ...elementsIn(child)]);

/** Reads a text as HTML, into its elements. */
export const readHtml = (html: string): Element[] => elementsIn(parseDocument(html));

export const pathsOf = (ending: string): string[] =>
	readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith(ending))
		.sort();

export const read = (path: string): Buffer => readFileSync(join(BUILD, path));

/** Every page of the site. */
export const builtPages = (): Built[] =>
	pathsOf('.html').map((name) => ({
		path: name.replace(/index\.html$/, ''),
		elements: readHtml(read(name).toString())
	}));

/** The words of an element. */
export const textOf = (element: Element): string =>
	element.children
		.map((child) => (isTag(child) ? textOf(child) : 'data' in child ? child.data : ''))
		.join('');

/** What a page says of itself under a name, `og:title` or `description`; all of them. */
export const saidOf = ({ elements }: Built, name: string): string[] =>
	elements
		.filter(
			({ name: tag, attribs }) =>
				tag === 'meta' && [attribs['property'], attribs['name']].includes(name)
		)
		.map(({ attribs }) => attribs['content'] ?? '');

/** Where the links of a kind in a page's head lead. */
export const linksOf = ({ elements }: Built, rel: string): string[] =>
	elements
		.filter(({ name, attribs }) => name === 'link' && attribs['rel'] === rel)
		.map(({ attribs }) => attribs['href'] ?? '');

/** The file of the build that an address of the site is served from; undefined where there is none. */
export function fileOf(address: URL): string | undefined {
	const path = decodeURIComponent(address.pathname).slice(BASE.length + 1);
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return existsSync(join(BUILD, file)) ? file : undefined;
}
