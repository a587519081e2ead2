import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { embedScripts } from './scripts/embed-scripts.mjs';
import { pageScripts } from './scripts/page-scripts.mjs';

/**
 * Modules that the same entries share make a chunk; one with less source than this, in bytes, joins the next of its
 * kind: each file more is asked for in its own right, most of all when a chart is fetched while somebody scrolls.
 */
const SMALL_CHUNK = 10_000;

export default defineConfig({
	plugins: [sveltekit(), embedScripts(), pageScripts()],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [
								{
									name: 'shared',
									test: /\.(js|ts|svelte)$/,
									minShareCount: 2,
									entriesAware: true,
									entriesAwareMergeThreshold: SMALL_CHUNK
								}
							]
						}
					}
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node',
		// Pictures are drawn with the tokens: elsewhere style sheets are empty in tests.
		css: { include: /tokens\.css/ },
		// Property tests try hundreds of cases: how long that takes says nothing of them on a machine that is busy.
		testTimeout: 120_000
	}
});
