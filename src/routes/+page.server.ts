import { resolve } from '$app/paths';
import { env } from '$env/dynamic/public';
import { ESSAY } from '#lib/pictures/pictured.ts';
import { captionsOf } from '#lib/server/captions.ts';
import { conversationIn } from '#lib/server/conversation.ts';
import { shared } from '#lib/server/pictures.ts';
import { story } from '#lib/server/story.ts';
import { essayData } from '#lib/server/structured-data.ts';
import { told } from '#lib/server/told.ts';
import type { Section } from '#lib/story/types.ts';

export const load = ({ url }) => {
	const site = new URL(resolve('/'), url);
	const picture = shared(ESSAY, site);
	return {
		picture,
		about: essayData(told(site, picture)),
		captions: captionsOf(story.sections as Section[]),
		conversation: conversationIn(env)
	};
};
