import type { Handle } from '@sveltejs/kit';
import { earlyHashes } from '#lib/server/early-script.ts';
import { policyInFrames } from '#lib/server/policy-in-frames.ts';
import { withoutMarks } from '#lib/server/without-marks.ts';
import keptMotion from './kept-motion.js?raw';

/** What a reader chose before has to be known before the first paint. Embeds remember nothing. */
const recalling = (html: string) =>
	html.replace('<head>', () => `<head>\n\t\t<script>${keptMotion}</script>`);

export const handle: Handle = ({ event, resolve }) => {
	const isEmbed = event.route.id?.startsWith('/embed/');
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = withoutMarks(html);
			return isEmbed ? policyInFrames(page, earlyHashes) : recalling(page);
		}
	});
};
