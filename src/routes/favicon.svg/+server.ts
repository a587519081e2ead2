import drawing from '#lib/pictures/icon.svg?raw';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml' } });
