import { resolve } from '$app/paths';
import { atHand } from '#lib/charts/at-hand.ts';
import { ESSAY } from '#lib/pictures/pictured.ts';
import { shared } from '#lib/server/pictures.ts';
import { story } from '#lib/server/story.ts';
import { served } from '../served.server.ts';
import Cards from './Cards.svelte';

export const csr = false;

/** The sections whose drawing runs to the edges: their cards are picture first. */
const full = story.sections.filter(({ chart }) => atHand[chart]?.bleed).map(({ id }) => id);

export const load = async ({ url, parent }) => {
	const folder = resolve('/');
	const { story, tables } = await parent();
	return {
		picture: shared(ESSAY, new URL(folder, url)),
		served: served(Cards, { story, tables, full }, { script: 'cards', url, folder })
	};
};
