import { resolve } from '$app/paths';
import type { RequestHandler } from './$types';

export const prerender = true;

const MISPLACED =
	'# Crawlers ask for this file at the root of a host alone. Under a path nobody reads it: put its last line there.\n';

export const GET: RequestHandler = ({ url }) => {
	const home = new URL(resolve('/'), url);
	const sitemap = new URL('sitemap.xml', home).href;
	const note = home.pathname === '/' ? '' : MISPLACED;
	return new Response(`${note}User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' }
	});
};
