import type { Site } from './site.ts';

const HASHED = /_app\/immutable\/[\w./@-]+\.(?:js|css|woff2)/g;

/**
 * The files that a page asks for and that are not of its own build. While a site is being replaced a host may send a
 * page of another build, which could not be read with the files of this one.
 */
export const strangers = (html: string, { base, files, spare }: Site): string[] =>
	[...new Set(html.match(HASHED) ?? [])].filter(
		(path) => !files.has(`${base}/${path}`) && !spare.has(`${base}/${path}`)
	);
