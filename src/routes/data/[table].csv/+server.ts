import { csvOf } from '#lib/server/data/downloads.ts';
import { everyTable, tableNamed } from '../published.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = everyTable;

export const GET: RequestHandler = ({ params }) =>
	new Response(csvOf(tableNamed(params.table).name), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' }
	});
