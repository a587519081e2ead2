import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { compileAtOnce } from './scripts/compile-at-once.mjs';
import { embedScripts } from './scripts/embed-scripts.mjs';
import { firstLetters } from './scripts/first-letters.mjs';
import { pageScripts } from './scripts/page-scripts.mjs';
import { preloadInTurn } from './scripts/preload-in-turn.mjs';

export default defineConfig({
	plugins: [
		firstLetters(),
		sveltekit(),
		embedScripts(),
		pageScripts(),
		preloadInTurn(),
		compileAtOnce()
	],
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node',
		// Pictures are drawn with the tokens: elsewhere style sheets are empty in tests.
		css: { include: /tokens\.css/ },
		// Property tests try hundreds of cases: how long that takes says nothing of them on a machine that is busy.
		testTimeout: 120_000
	}
});
