import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basePath } from './scripts/base-path.mjs';

const keptMotion = readFileSync(new URL('src/kept-motion.js', import.meta.url));
/** Kit knows the scripts that it writes itself; this one is put into the page by `hooks.server.ts`. */
const hash = createHash('sha256').update(keptMotion).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ precompress: true, strict: true }),
		paths: { base: basePath(process.env) },
		prerender: {
			origin: process.env.SITE_ORIGIN ?? 'http://localhost:4173',
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleEntryGeneratorMismatch: 'fail'
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', `sha256-${hash}`],
				'img-src': ['self', 'data:'],
				// Marks are placed with style attributes, which no hash can cover.
				'style-src': ['self', 'unsafe-inline'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'worker-src': ['self']
			}
		},
		// The layout does, when the page is there and the reader does not save data.
		serviceWorker: { register: false },
		version: { pollInterval: 0 }
	}
};
