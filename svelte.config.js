import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basePath } from './scripts/base-path.mjs';
import { lean } from './scripts/lean.mjs';

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The scripts that stand in the head of pages, as `hooks.server.ts` puts them there: those of the frame of all, and one more. */
const inHead = [
	...[...read('src/app.html').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, code = '']) => code
	),
	read('src/kept-motion.js')
];

/**
 * What a policy says of them. Kit knows those that it writes itself.
 * @type {`sha256-${string}`[]}
 */
const hashes = inHead.map(
	(code) => `sha256-${createHash('sha256').update(lean(code)).digest('base64')}`
);

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
				'script-src': ['self', ...hashes],
				'img-src': ['self', 'data:'],
				// Marks are placed with style attributes, which no hash can cover.
				'style-src': ['self', 'unsafe-inline'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'worker-src': ['self']
			}
		},
		// A page and its styles in one answer: a reader far from the server sees the title a round trip earlier.
		inlineStyleThreshold: Infinity,
		// The layout does, when the page is there and the reader does not save data.
		serviceWorker: { register: false },
		version: { pollInterval: 0 }
	}
};
