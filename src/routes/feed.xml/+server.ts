import { resolve } from '$app/paths';
import { feed } from '#lib/server/feed.ts';
import { story } from '#lib/server/story.ts';
import { teaser } from '#lib/server/teaser.ts';
import type { Section } from '#lib/story/types.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) => {
	const site = new URL(resolve('/'), url);
	const entries = story.sections.map((section) => ({
		title: section.title,
		address: new URL(`${section.id}/`, site).href,
		summary: teaser(section as Section)
	}));
	return new Response(feed(story, entries, site), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' }
	});
};
