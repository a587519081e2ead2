import { error, json } from '@sveltejs/kit';
import { soundsOf } from '#lib/server/sounds.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = () => Object.keys(soundsOf).map((section) => ({ section }));

/** What can be heard of a section's drawing, for a reader who asks for its numbers; nothing where nothing is counted. */
export const GET: RequestHandler = ({ params: { section } }) => {
	const scores = soundsOf[section];
	if (!scores) error(404, `There is no section "${section}".`);
	return json(scores);
};
