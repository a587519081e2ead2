import { favicon } from '#lib/pictures/icons.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async () =>
	new Response(await favicon(), { headers: { 'Content-Type': 'image/x-icon' } });
