import { error, json } from '@sveltejs/kit';
import { numbersOf } from '#lib/server/numbers.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = () => Object.keys(numbersOf).map((section) => ({ section }));

/** The tables behind a section's drawing, for a reader who asks for them. */
export const GET: RequestHandler = ({ params: { section } }) => {
	const tables = numbersOf[section];
	if (!tables) error(404, `There is no section "${section}".`);
	return json(tables);
};
