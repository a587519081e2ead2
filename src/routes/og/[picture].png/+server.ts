import { error } from '@sveltejs/kit';
import { picture, pictured } from '#lib/server/pictures.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [...pictured.keys()].map((id) => ({ picture: id }));

export const GET: RequestHandler = async ({ params }) => {
	if (!pictured.has(params.picture)) error(404, `There is no picture of "${params.picture}".`);
	return new Response(await picture(params.picture), { headers: { 'Content-Type': 'image/png' } });
};
