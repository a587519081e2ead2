import { resolve } from '$app/paths';
import { ICONS, type IconName } from '#lib/pictures/icons.ts';
import { LANGUAGE, NAME } from '#lib/server/site.ts';
import { story } from '#lib/server/story.ts';
import { PAPERS } from '#lib/styles/papers.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

const entry = (home: string, name: IconName, purpose: string) => ({
	src: `${home}icons/${name}.png`,
	sizes: `${ICONS[name].size}x${ICONS[name].size}`,
	type: 'image/png',
	purpose
});

export const GET: RequestHandler = ({ url }) => {
	const home = new URL(resolve('/'), url).pathname;
	const manifest = {
		id: home,
		name: story.title,
		short_name: NAME,
		description: story.description,
		lang: LANGUAGE,
		start_url: home,
		scope: home,
		// Read as a page: those who put it on their screen keep the address and the way back.
		display: 'minimal-ui',
		theme_color: PAPERS.club,
		background_color: PAPERS.club,
		icons: [
			{ src: `${home}favicon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
			entry(home, 'icon-192', 'any'),
			entry(home, 'icon-512', 'any'),
			entry(home, 'maskable', 'maskable')
		]
	};
	return new Response(JSON.stringify(manifest, null, '\t'), {
		headers: { 'Content-Type': 'application/manifest+json' }
	});
};
