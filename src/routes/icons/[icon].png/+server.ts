import { error } from '@sveltejs/kit';
import { icon, ICONS, type IconName } from '#lib/pictures/icons.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => Object.keys(ICONS).map((name) => ({ icon: name }));

export const GET: RequestHandler = async ({ params }) => {
	if (!(params.icon in ICONS)) error(404, `There is no icon "${params.icon}".`);
	return new Response(await icon(params.icon as IconName), {
		headers: { 'Content-Type': 'image/png' }
	});
};
