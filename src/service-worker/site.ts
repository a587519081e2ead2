/** Where the essay stands, and which of its files can be read offline. */
export interface Site {
	origin: string;
	/** The path it stands under, without a final slash. */
	base: string;
	/** Paths of pages, tables and other files whose name stays while they change. */
	pages: ReadonlySet<string>;
	/** Paths of files that have a hash in their name. */
	files: ReadonlySet<string>;
	/** Paths of those that a page of this build may name and that are not kept. */
	spare: ReadonlySet<string>;
}

/** What Kit tells a worker: paths below the origin. */
interface Built {
	base: string;
	build: readonly string[];
	files: readonly string[];
	prerendered: readonly string[];
}

/**
 * Files of other people’s pages, pages that show how they look there, and what is for those who share or find the essay:
 * a reader offline has no use for them.
 */
const ELSEWHERE = [
	'/embed/',
	'/embeds/',
	'/oembed/',
	'/embed.js',
	'/og/',
	'/at/',
	'/feed.xml',
	'/sitemap.xml',
	'/robots.txt'
];
/** The scripts of embeds: other files than the essay’s. */
const EMBED_SCRIPTS = '/_app/immutable/embed/';
const ICON = '/favicon.svg';
/** A whole font is for letters that the essay does not have. */
const isSpare = (path: string) => path.endsWith('.woff2') && !path.includes('/first-');

const isBelow = (path: string, places: readonly string[], base: string) =>
	places.some((place) => path.startsWith(base + place));

/** The site that was built, with what is worth keeping of it. */
export const siteOf = (origin: string, { base, build, files, prerendered }: Built): Site => ({
	origin,
	base,
	pages: new Set([
		...prerendered.filter(
			(path) => !isBelow(path, ELSEWHERE, base) && !path.endsWith('/__data.json')
		),
		...files.filter((path) => path === base + ICON)
	]),
	files: new Set(build.filter((path) => !isBelow(path, [EMBED_SCRIPTS], base) && !isSpare(path))),
	spare: new Set(build.filter(isSpare))
});

/** Whether a page is an embed, or plays the host of one: nothing that it does is the worker’s business. */
export function isGuest(address: string, { origin, base }: Site): boolean {
	if (!URL.canParse(address)) return false;
	const url = new URL(address);
	return url.origin === origin && isBelow(url.pathname, ['/embed/', '/embeds/demo/'], base);
}
