import adapter from '@sveltejs/adapter-static';

/** A path such as `/essays/anora`: a leading slash, no trailing one; empty for a site at the root. */
const base = (process.env.BASE_PATH ?? '').replace(/\/+$/, '').replace(/^(?=[^/])/, '/');

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ precompress: true, strict: true }),
		paths: { base },
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
				'img-src': ['self', 'data:'],
				// Marks are placed with style attributes, which no hash can cover.
				'style-src': ['self', 'unsafe-inline'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		version: { pollInterval: 0 }
	}
};
