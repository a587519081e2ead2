import type { Handle } from '@sveltejs/kit';
import { earlyHashes } from '#lib/server/early-script.ts';
import { policyInFrames } from '#lib/server/policy-in-frames.ts';
import { withoutMarks } from '#lib/server/without-marks.ts';
import { lean } from '../scripts/lean.mjs';
import frame from './app.html?raw';
import keptMotion from './kept-motion.js?raw';

/** The scripts in the frame of all pages, as they are written there. */
const inFrame = [...frame.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
const leanly = (html: string) =>
	inFrame.reduce((page, code) => page.replace(code, () => lean(code)), html);

/** What a reader chose before has to be known before the first paint. Embeds remember nothing. */
const recalling = (html: string) =>
	html.replace('<head>', () => `<head>\n\t\t<script>${lean(keptMotion)}</script>`);

export const handle: Handle = ({ event, resolve }) => {
	const isEmbed = event.route.id?.startsWith('/embed/');
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = leanly(withoutMarks(html));
			return isEmbed ? policyInFrames(page, earlyHashes) : recalling(page);
		}
	});
};
