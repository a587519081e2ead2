import { resolve } from '$app/paths';
import { sitemap } from '#lib/server/sitemap.ts';
import { story } from '#lib/server/story.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Pages beside the essay and its sections. */
const OTHERS = ['plain/', 'explore/', 'data/', 'embeds/'];

export const GET: RequestHandler = ({ url }) => {
	const site = new URL(resolve('/'), url);
	const paths = ['', ...story.sections.map(({ id }) => `${id}/`), ...OTHERS];
	const addresses = paths.map((path) => new URL(path, site).href);
	return new Response(sitemap(addresses, story.updated), {
		headers: { 'Content-Type': 'application/xml; charset=utf-8' }
	});
};
