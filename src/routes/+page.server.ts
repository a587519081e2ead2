import { resolve } from '$app/paths';
import { env } from '$env/dynamic/public';
import { ESSAY } from '#lib/pictures/pictured.ts';
import { captionsOf } from '#lib/server/captions.ts';
import { conversationIn } from '#lib/server/conversation.ts';
import { fullSections } from '#lib/server/full-sections.ts';
import { shared } from '#lib/server/pictures.ts';
import { essayData } from '#lib/server/structured-data.ts';
import { told } from '#lib/server/told.ts';
import type { Section } from '#lib/story/types.ts';
import Article from './Article.svelte';
import { served } from './served.server.ts';

export const csr = false;

export const load = async ({ url, parent }) => {
	const folder = resolve('/');
	const site = new URL(folder, url);
	const picture = shared(ESSAY, site);
	const { story, tables } = await parent();
	const captions = captionsOf(story.sections as Section[]);
	const conversation = conversationIn(env);
	return {
		picture,
		about: essayData(told(site, picture)),
		served: served(
			Article,
			{ story, tables, captions, full: fullSections, conversation },
			{ script: 'article', url, folder }
		)
	};
};
