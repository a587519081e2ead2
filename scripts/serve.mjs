import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, posix } from 'node:path';
import sirv from 'sirv';
import { basePath } from './base-path.mjs';
import { headersOf } from './headers.mjs';
import { listen, portFrom } from './port.mjs';
import { BUILD } from './project.mjs';
import { Refusal, run } from './refusal.mjs';

const ASK_AGAIN = 'no-cache';

/**
 * The page a path without its final slash means, or undefined: pages refer to their files relative to
 * the slash, so a host has to add it.
 * @param {string} directory
 * @param {string} path
 */
function pageOf(directory, path) {
	const clean = posix.normalize(path);
	if (clean.endsWith('/') || !existsSync(join(directory, clean, 'index.html'))) return undefined;
	return `${clean}/`;
}

/**
 * A request handler for a folder of prerendered pages, as a good static host serves them: compressed files
 * where there are any, the headers of headers.mjs, a 404 page with its status.
 * @param {string} directory
 * @param {string} base the path the pages are built for, without a final slash
 * @returns {import('node:http').RequestListener}
 */
export function handler(directory, base) {
	const files = sirv(directory, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, path) => response.setHeaders(new Map(Object.entries(headersOf(path))))
	});
	const notFound = join(directory, '404.html');

	return (request, response) => {
		const url = request.url ?? '/';
		const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
		const path = url.slice(0, url.length - query.length);
		const local = path.slice(base.length);

		/** @param {string} location */
		const redirect = (location) => response.writeHead(307, { Location: location + query }).end();
		const miss = () => {
			const page = existsSync(notFound) ? readFileSync(notFound) : 'Not found';
			response.writeHead(404, {
				...headersOf(local),
				'Content-Type': `text/${page === 'Not found' ? 'plain' : 'html'};charset=utf-8`,
				'Cache-Control': ASK_AGAIN
			});
			response.end(request.method === 'HEAD' ? undefined : page);
		};

		if (request.method !== 'GET' && request.method !== 'HEAD')
			return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		if (base && (path === '/' || path === base)) return redirect(`${base}/`);
		if (!path.startsWith(`${base}/`)) return miss();

		const page = pageOf(directory, local);
		if (page) return redirect(base + page);
		request.url = local + query;
		files(request, response, miss);
	};
}

/**
 * Serves the built site. Returns its address and a function that stops the server.
 * @param {{ directory?: string, port?: number, base?: string }} [options]
 */
export async function serve({
	directory = BUILD,
	port = portFrom(process.env),
	base = basePath(process.env)
} = {}) {
	if (!existsSync(directory))
		throw new Refusal(
			'There is no build/ to serve yet: run "npm run build" first, or "npm start".'
		);
	const server = createServer(handler(directory, base));
	await listen(server, port);
	return {
		url: `http://localhost:${port}${base}/`,
		close: () => new Promise((resolve) => server.close(resolve))
	};
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename)
	await run(async () => {
		const { url } = await serve();
		console.log(`Neon to Dawn is at ${url} (Ctrl+C stops it)`);
	});
