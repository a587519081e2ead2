import { toJson } from '#lib/server/data/downloads.ts';
import { everyTable, tableNamed } from '../published.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = everyTable;

export const GET: RequestHandler = ({ params }) =>
	new Response(toJson(tableNamed(params.table)), {
		headers: { 'Content-Type': 'application/json' }
	});
