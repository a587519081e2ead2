// As node-version.mjs, this file has to be understood by any Node from 14 on.
import { requireNode } from './node-version.mjs';
import { run } from './refusal.mjs';

/** Installs what is missing, builds the essay and serves it. */
async function start() {
	requireNode();
	const { portFrom, requireFree } = await import('./port.mjs');
	const port = portFrom(process.env);
	await requireFree(port);

	const { ensureInstalled } = await import('./install.mjs');
	ensureInstalled();

	const { npm } = await import('./project.mjs');
	console.log('Building the essay …');
	const origin = process.env.SITE_ORIGIN || `http://localhost:${port}`;
	if (npm(['run', '--silent', 'build'], { SITE_ORIGIN: origin }) !== 0) process.exit(1);

	const { serve } = await import('./serve.mjs');
	const { url } = await serve({ port });
	console.log(`\nNeon to Dawn is at ${url} (Ctrl+C stops it)`);
}

run(start);
