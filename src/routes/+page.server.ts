import { resolve } from '$app/paths';
import { env } from '$env/dynamic/public';
import { ESSAY } from '#lib/pictures/pictured.ts';
import { conversationIn } from '#lib/server/conversation.ts';
import { shared } from '#lib/server/pictures.ts';
import { essayData } from '#lib/server/structured-data.ts';
import { told } from '#lib/server/told.ts';
import Article from './Article.svelte';
import { served } from './served.server.ts';

export const csr = false;

export const load = async ({ url, parent }) => {
	const folder = resolve('/');
	const site = new URL(folder, url);
	const picture = shared(ESSAY, site);
	const { story, tables } = await parent();
	const conversation = conversationIn(env);
	return {
		picture,
		about: essayData(told(site, picture)),
		served: served(Article, { story, tables, conversation }, { script: 'article', url, folder })
	};
};
