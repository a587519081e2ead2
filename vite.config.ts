import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { embedScripts } from './scripts/embed-scripts.mjs';

export default defineConfig({
	plugins: [sveltekit(), embedScripts()],
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node'
	}
});
