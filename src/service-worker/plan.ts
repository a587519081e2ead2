import { isGuest, type Site } from './site.ts';

/** What a request says of itself. */
export interface Asked {
	url: string;
	method: string;
	/** The page, the style or the script that asks. */
	referrer: string;
	/** Whether a part of the file alone is asked for. */
	isPart: boolean;
}

/**
 * How a request is answered: a `file` never changes and comes from the cache where it is there; a `page` comes from
 * the network while there is one. Undefined where the browser is left to itself.
 */
export type Plan = { kind: 'file' | 'page'; path: string } | undefined;

const HASHED = '/_app/immutable/';
const EMBED_SCRIPTS = '/_app/immutable/embed/';

/** The path that a file is kept under: a page has its final slash, asked for with it or without. */
function keptPath(path: string, pages: ReadonlySet<string>): string | undefined {
	return [path, `${path}/`].find((known) => pages.has(known));
}

/** How a request is answered. Nothing that comes from an embed or leads to one is touched. */
export function planFor({ url, method, referrer, isPart }: Asked, site: Site): Plan {
	const { origin, pathname } = new URL(url);
	const { base, pages } = site;
	if (method !== 'GET' || isPart || origin !== site.origin) return undefined;
	if (isGuest(url, site) || isGuest(referrer, site)) return undefined;
	if (pathname.startsWith(base + EMBED_SCRIPTS)) return undefined;
	if (pathname.startsWith(base + HASHED)) return { kind: 'file', path: pathname };
	const path = keptPath(pathname, pages);
	return path === undefined ? undefined : { kind: 'page', path };
}
