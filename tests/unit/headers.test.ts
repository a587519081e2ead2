import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	headersOf,
	RULES,
	tiles,
	toCaddy,
	toHeadersFile,
	toNginx
} from '../../scripts/headers.mjs';

const FILES = [
	'index.html',
	'index.html.br',
	'embed.js',
	'_headers',
	'data/index.html',
	'data/a.csv',
	'data/a.json',
	'_app/immutable/assets/a.css',
	'_app/version.json',
	'embed/loud/index.html',
	'loud/index.html',
	'oembed/loud.json'
];

const PATHS = [
	'/',
	'/_app/immutable/*',
	'/_app/version.json',
	'/data/',
	'/data/a.csv',
	'/data/a.json',
	'/embed.js',
	'/embed/*',
	'/loud/*',
	'/oembed/*'
];

const directory = mkdtempSync(join(tmpdir(), 'neon-to-dawn-headers-'));

beforeAll(() => {
	for (const name of FILES) {
		mkdirSync(dirname(join(directory, name)), { recursive: true });
		writeFileSync(join(directory, name), name);
	}
});
afterAll(() => rmSync(directory, { recursive: true }));

const CSP = 'Content-Security-Policy';
const CORS = 'Access-Control-Allow-Origin';

describe('the headers', () => {
	test('let anyone frame an embed, and nobody else the essay', () => {
		expect(headersOf('/embed/loud/')[CSP]).toBe('frame-ancestors *');
		for (const path of ['/', '/loud/', '/swipe/', '/embeds/', '/data/'])
			expect(headersOf(path)[CSP]).toBe("frame-ancestors 'self'");
		expect(JSON.stringify(RULES)).not.toContain('X-Frame-Options');
	});

	test('give what frames and hosts load to every origin, and nothing else', () => {
		for (const path of ['/_app/immutable/a.js', '/embed.js', '/oembed/a.json', '/og/a.png'])
			expect(headersOf(path)).toMatchObject({
				[CORS]: '*',
				'Cross-Origin-Resource-Policy': 'cross-origin'
			});
		expect(headersOf('/')).not.toHaveProperty(CORS);
	});

	test('say of a table what it is, to every origin', () => {
		expect(headersOf('/data/winners.csv')).toMatchObject({
			'Content-Type': 'text/csv; charset=utf-8',
			[CORS]: '*'
		});
		for (const path of ['/data/', '/data/winners.json', '/data/a/b.csv', '/data/.csv'])
			expect(headersOf(path)).not.toHaveProperty('Content-Type');
	});

	test('have browsers ask for the worker again each time', () => {
		expect(headersOf('/service-worker.js')['Cache-Control']).toBe('no-cache');
	});

	test('are set by one rule each, whatever the path', () => {
		const patterns = RULES.flatMap(({ paths, except = [] }) => [...paths, ...except]);
		for (const path of ['/', '/a', ...patterns.map((pattern) => pattern.replace('*', 'a'))]) {
			const names = RULES.filter(({ paths, except = [] }) => {
				const isIn = (list: string[]) =>
					list.some((item) =>
						item.endsWith('*') ? path.startsWith(item.slice(0, -1)) : item === path
					);
				return isIn(paths) && !isIn(except);
			}).flatMap(({ headers }) => Object.keys(headers));
			expect(new Set(names).size).toBe(names.length);
		}
	});
});

describe('the file of Netlify and Cloudflare', () => {
	test('has a site fall into paths that no file is in twice', () => {
		expect(tiles(directory).sort()).toEqual(PATHS);
	});

	test('tells every path once, below the base path, with all its headers', () => {
		const blocks = toHeadersFile(tiles(directory), '/essays/anora', new Map()).trim().split('\n\n');
		const told = blocks.map((block) => {
			const [path, ...lines] = block.split('\n');
			return [path, Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/)))];
		});
		expect(told.map(([path]) => path).sort()).toEqual(PATHS.map((path) => `/essays/anora${path}`));
		expect(Object.fromEntries(told)['/essays/anora/embed/*']).toMatchObject({
			[CSP]: 'frame-ancestors *',
			[CORS]: '*'
		});
	});
});

describe('the snippets', () => {
	const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
	const shown = (language: string) =>
		readme.match(new RegExp('```' + language + '\\n(.*?)```', 's'))?.[1];

	test('add no second type to the one that nginx sends', () => {
		expect(toNginx('')).not.toContain('add_header Content-Type');
	});

	test('in the README are the ones that the script prints', () => {
		expect(shown('nginx')).toBe(toNginx(''));
		expect(shown('caddy')).toBe(toCaddy(''));
	});

	test('stand below the base path', () => {
		expect(toNginx('/essays/a.b')).toContain('~^/essays/a\\.b/embed/ "frame-ancestors *";');
		expect(toNginx('/essays/a.b')).toContain('location ~ ^/essays/a\\.b/data/[^/]+\\.csv$ {');
		expect(toCaddy('/essays/a.b')).toContain('@neon5 path /essays/a.b/embed/*');
	});
});
