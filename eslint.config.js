import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layerRules } from './scripts/layers.mjs';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'test-results/', 'playwright-report/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	// TypeScript knows every name, and better than ESLint.
	{ files: ['**/*.ts', '**/*.svelte'], rules: { 'no-undef': 'off' } },
	// The addresses of steps are the page's own: the build fails where one is dead.
	{
		files: ['**/*.svelte'],
		rules: {
			'svelte/no-navigation-without-resolve': [
				'error',
				{ ignoreLinks: true, ignoreReplaceState: true }
			]
		}
	},
	// A browser takes up to 25 ms of the processor to make its first format or comparison of a kind, and a chart is laid
	// out while somebody reads. What a reader asks for may wait: the sorting of rows.
	{
		files: ['src/lib/charts/**', 'src/lib/data/**'],
		ignores: ['**/*.test.ts', 'src/lib/charts/sort-rows.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				{ name: 'Intl', message: 'Write it without: it is slow.' }
			],
			'no-restricted-properties': [
				'error',
				...['localeCompare', 'toLocaleString', 'toLocaleDateString'].map((property) => ({
					property,
					message: 'Write it without: it is slow. See alphabetical.ts, money.ts, day-in-words.ts.'
				}))
			]
		}
	},
	layerRules
);
