import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { bundleEmbedScripts } from './embed-scripts.mjs';
import { basePath } from './base-path.mjs';
import { hints } from './early-hints.mjs';
import { tiles, toHeadersFile } from './headers.mjs';
import { BUILD, execute, ROOT } from './project.mjs';

const KIT = join(ROOT, 'node_modules/@sveltejs/kit/svelte-kit.js');

/**
 * Ends a build that failed. Problems in the content or the data are a list of `file:line message` and are
 * all that is printed; any other error is a fault in the code and keeps its stack.
 *
 * Nothing has been written to build/ by then: adapter-static writes it last, when every page is rendered.
 * @param {unknown} error
 * @returns {never}
 */
function fail(error) {
	const isTidy = error instanceof Error && error.name === 'StoryError';
	console.error(isTidy ? error.message : error);
	process.exit(1);
}

// SvelteKit loads the server's modules in a worker whose errors reach us uncaught.
process.on('uncaughtException', fail);
process.chdir(ROOT);

try {
	// The scripts of embeds are bundled without Kit, and read the settings that it writes for TypeScript.
	if (execute(process.execPath, [KIT, 'sync']) !== 0) process.exit(1);
	await bundleEmbedScripts();
	await build({
		logLevel: 'warn',
		build: { rolldownOptions: { checks: { pluginTimings: false } } }
	});
	const paths = tiles(BUILD);
	const told = toHeadersFile(paths, basePath(process.env), hints(BUILD, paths));
	writeFileSync(join(BUILD, '_headers'), told);
} catch (error) {
	fail(error);
}
