import { toXml } from '#lib/server/oembed.ts';
import { everySection, offered } from '../offered.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = everySection;

export const GET: RequestHandler = ({ params, url }) =>
	new Response(toXml(offered(params.section, url)), {
		headers: { 'Content-Type': 'text/xml; charset=utf-8' }
	});
