import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler } from '../../scripts/serve.mjs';

const FILES = {
	'index.html': 'home',
	'index.html.br': 'home in brotli',
	'index.html.gz': 'home in gzip',
	'swipe/index.html': 'swipe',
	'404.html': 'no such page',
	'_app/immutable/a.js': 'let a;',
	'embed/loud/index.html': 'embed',
	'data/a.csv': 'film\n',
	'data/a.json': '[]'
};

const directory = mkdtempSync(join(tmpdir(), 'neon-to-dawn-serve-'));

beforeAll(() => {
	for (const [name, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(directory, name)), { recursive: true });
		writeFileSync(join(directory, name), text);
	}
});
afterAll(() => rmSync(directory, { recursive: true }));

interface Answer {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: string;
}

/** The answer to a request at a path, from a server for a site that was built for a base path. */
async function ask(
	path: string,
	{ base = '', method = 'GET', encoding = '' } = {}
): Promise<Answer> {
	const server = createServer(handler(directory, base));
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	return new Promise((resolve, reject) => {
		const headers = { 'accept-encoding': encoding, connection: 'close' };
		request({ port, path, method, headers }, (response) => {
			let body = '';
			response.on('data', (part) => (body += part));
			response.on('end', () => {
				server.close();
				resolve({ status: response.statusCode, headers: response.headers, body });
			});
		})
			.on('error', reject)
			.end();
	});
}

describe('the server', () => {
	test('sends a page, to be asked for again each time', async () => {
		const { status, headers, body } = await ask('/');
		expect([status, body]).toEqual([200, 'home']);
		expect(headers['cache-control']).toBe('no-cache');
		expect(headers.etag).toBeTruthy();
	});

	test('sends the compressed file to whoever can read it', async () => {
		const brotli = await ask('/', { encoding: 'gzip, deflate, br' });
		expect([brotli.headers['content-encoding'], brotli.body]).toEqual(['br', 'home in brotli']);
		const gzip = await ask('/', { encoding: 'gzip' });
		expect([gzip.headers['content-encoding'], gzip.body]).toEqual(['gzip', 'home in gzip']);
	});

	test('lets a file with a hash in its name be kept for ever', async () => {
		const { headers } = await ask('/_app/immutable/a.js');
		expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
	});

	test('sends the headers that other hosts are told to send', async () => {
		const base = '/essays/anora';
		const embed = await ask(`${base}/embed/loud/?theme=dark`, { base });
		expect(embed).toMatchObject({ status: 200, body: 'embed' });
		expect(embed.headers).toMatchObject({
			'content-security-policy': 'frame-ancestors *',
			'access-control-allow-origin': '*',
			'x-content-type-options': 'nosniff'
		});
		expect(embed.headers).not.toHaveProperty('x-frame-options');
		const page = await ask('/swipe/');
		expect(page.headers['content-security-policy']).toBe("frame-ancestors 'self'");
		expect(page.headers).not.toHaveProperty('access-control-allow-origin');
		expect((await ask('/_app/immutable/a.js')).headers['access-control-allow-origin']).toBe('*');
	});

	test('sends tables as text in UTF-8, to every origin', async () => {
		const { headers, body } = await ask('/data/a.csv');
		expect(body).toBe('film\n');
		expect(headers).toMatchObject({
			'content-type': 'text/csv; charset=utf-8',
			'access-control-allow-origin': '*'
		});
		expect((await ask('/data/a.json')).headers['content-type']).toBe('application/json');
	});

	test('lets nobody keep a file that is missing', async () => {
		const { status, headers } = await ask('/_app/immutable/gone.js');
		expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
	});

	test('adds the slash that a page needs, and keeps the query', async () => {
		const { status, headers } = await ask('/swipe?theme=dark');
		expect([status, headers.location]).toEqual([307, '/swipe/?theme=dark']);
	});

	test('never sends a reader to another host', async () => {
		expect((await ask('//swipe')).headers.location).toBe('/swipe/');
		expect((await ask('/../../etc')).status).toBe(404);
	});

	test('says 404 with the page for it', async () => {
		expect(await ask('/nowhere/')).toMatchObject({ status: 404, body: 'no such page' });
		expect(await ask('/nowhere/', { method: 'HEAD' })).toMatchObject({ status: 404, body: '' });
	});

	test('takes no other method than GET and HEAD', async () => {
		expect((await ask('/', { method: 'POST' })).status).toBe(405);
	});

	test('serves a site below its base path, and sends there from the root', async () => {
		const base = '/essays/anora';
		expect(await ask(`${base}/`, { base })).toMatchObject({ status: 200, body: 'home' });
		expect((await ask('/', { base })).headers.location).toBe(`${base}/`);
		expect((await ask(base, { base })).headers.location).toBe(`${base}/`);
		expect((await ask(`${base}/swipe`, { base })).headers.location).toBe(`${base}/swipe/`);
		expect((await ask('/swipe/', { base })).status).toBe(404);
	});
});
