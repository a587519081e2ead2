import type { Handle } from '@sveltejs/kit';
import { withoutMarks } from '#lib/server/without-marks.ts';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => withoutMarks(html) });
