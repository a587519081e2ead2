import { readFileSync } from 'node:fs';
import { type Component } from 'svelte';
import { render } from 'svelte/server';
import { byColumns } from '#lib/data/by-columns.ts';
import type { Tables } from '#lib/data/tables.ts';
import { PAGE_SCRIPTS } from '../../scripts/page-scripts.mjs';
import type { Site } from './site.ts';

/** A page as it is sent: what it shows, and what brings that to life. */
export interface Served {
	/** Its HTML, with the marks by which a script takes it up. */
	body: string;
	/** What its script needs to know, as JSON, tables by their columns. */
	data: string;
	/** The address of its script, and of all that this one asks for at once. */
	script: string;
	chunks: string[];
}

/** The part of Vite's manifest that is read here. */
type Manifest = Record<string, { file: string; imports?: string[] }>;

/** What was built for browsers, which is before a page is rendered for good. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** The files of a script, itself first, then all that it cannot do without. */
function filesOf(entry: string, manifest: Manifest): string[] {
	const met = new Set<string>();
	const meet = (key: string) => {
		if (met.has(key)) return;
		met.add(key);
		manifest[key]?.imports?.forEach(meet);
	};
	meet(entry);
	return [...met].map((key) => {
		const file = manifest[key]?.file;
		if (!file) throw new Error(`"${key}" was not built for browsers.`);
		return file;
	});
}

/** The way from a page up to the folder of the essay, whose path ends with a slash. */
function rootFrom(page: URL, folder: string): string {
	const depth = page.pathname.slice(folder.length).split('/').length - 1;
	return '../'.repeat(depth) || './';
}

/**
 * Renders a page that is brought to life by a script of its own. `folder` is the path of the essay, with a slash at its
 * end. Throws where the script is not among those that were built.
 */
export function served<Props extends { site: Site; tables: Tables }>(
	page: Component<Props>,
	props: Omit<Props, 'site'>,
	{ script, url, folder }: { script: keyof typeof PAGE_SCRIPTS; url: URL; folder: string }
): Served {
	const root = rootFrom(url, folder);
	const whole = { ...props, site: { root, page: url.href } } as unknown as Props;
	const files = import.meta.env.DEV
		? [PAGE_SCRIPTS[script]]
		: filesOf(PAGE_SCRIPTS[script], JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest);
	const [own = '', ...chunks] = files.map((file) => root + file);
	return {
		body: render(page, { props: whole }).body,
		data: JSON.stringify({ ...whole, tables: byColumns({ ...whole.tables }) }),
		script: own,
		chunks
	};
}
