import { resolve } from '$app/paths';
import { ESSAY } from '#lib/pictures/pictured.ts';
import { fullSections } from '#lib/server/full-sections.ts';
import { shared } from '#lib/server/pictures.ts';
import { served } from '../served.server.ts';
import Cards from './Cards.svelte';

export const csr = false;

export const load = async ({ url, parent }) => {
	const folder = resolve('/');
	const { story, tables } = await parent();
	return {
		picture: shared(ESSAY, new URL(folder, url)),
		served: served(Cards, { story, tables, full: fullSections }, { script: 'cards', url, folder })
	};
};
