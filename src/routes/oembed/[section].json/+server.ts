import { json } from '@sveltejs/kit';
import { everySection, offered } from '../offered.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = everySection;

export const GET: RequestHandler = ({ params, url }) => json(offered(params.section, url));
