import { json } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { dataPackage } from '#lib/server/data/datapackage.ts';
import { published } from '#lib/server/story.ts';
import { outlets, tables } from '../published.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) =>
	json(dataPackage(tables, published.notes, outlets, new URL(resolve('/data/'), url).href));
