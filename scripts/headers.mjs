import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { basePath } from './base-path.mjs';
import { hints, hintsForCaddy, hintsForNginx } from './early-hints.mjs';
import { BUILD } from './project.mjs';
import { Refusal, run } from './refusal.mjs';

/**
 * Which files are sent with which headers. A path is one file, or ends in `/*` and is all that lies below, or has a `*`
 * for the name of a file; no path that ends in `/*` lies within another but for `/*`, which is everything.
 *
 * @typedef {object} Rule
 * @property {string} why said above it in a server's configuration
 * @property {string[]} paths
 * @property {string[]} [except] paths that are left out
 * @property {Record<string, string>} headers
 */

/** What frames and their hosts load: a frame without an origin of its own may read it, and so may any page. */
const SHARED = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin'
};

const TYPE = 'Content-Type';

/**
 * The rules. No two of them set the same header for the same file: hosts would send both.
 * @type {Rule[]}
 */
export const RULES = [
	{
		why: 'Nothing is taken for what it is not, and other sites learn no more than whence a reader came.',
		paths: ['/*'],
		headers: {
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'strict-origin-when-cross-origin'
		}
	},
	{
		why: 'Files with a hash in their name never change.',
		paths: ['/_app/immutable/*'],
		headers: { 'Cache-Control': 'public, max-age=31536000, immutable' }
	},
	{
		why: 'Everything else is asked for again.',
		paths: ['/*'],
		except: ['/_app/immutable/*'],
		headers: { 'Cache-Control': 'no-cache' }
	},
	{
		why: 'Embeds and their hosts load these, from anywhere.',
		paths: ['/_app/immutable/*', '/embed.js', '/embed/*', '/oembed/*', '/data/*', '/og/*'],
		headers: SHARED
	},
	{
		why: 'Anyone may frame an embed.',
		paths: ['/embed/*'],
		headers: { 'Content-Security-Policy': 'frame-ancestors *' }
	},
	{
		why: 'The essay is framed by itself alone.',
		paths: ['/*'],
		except: ['/embed/*'],
		headers: { 'Content-Security-Policy': "frame-ancestors 'self'" }
	},
	{
		why: 'Tables are text with accents; not every host knows what they are.',
		paths: ['/data/*.csv'],
		headers: { [TYPE]: 'text/csv; charset=utf-8' }
	}
];

/**
 * @param {string} pattern
 * @param {string} path
 */
function covers(pattern, path) {
	if (pattern.endsWith('/*')) return path.startsWith(pattern.slice(0, -1));
	const [start = '', end] = pattern.split('*');
	if (end === undefined) return path === pattern;
	const name = path.slice(start.length, path.length - end.length);
	return path === start + name + end && name !== '' && !name.includes('/');
}

/**
 * The headers of a path below the site's base.
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
	/** @param {string[]} patterns */
	const isIn = (patterns) => patterns.some((pattern) => covers(pattern, path));
	const rules = RULES.filter(({ paths, except = [] }) => isIn(paths) && !isIn(except));
	return Object.assign({}, ...rules.map(({ headers }) => headers));
}

/** Files that a host never sends by their own name. */
const UNSENT = /^_headers$|\.(br|gz)$/;

/**
 * The paths that a built site falls into: each of its files is in one and one only, and the files in one have the same
 * headers.
 * @param {string} directory
 * @returns {string[]}
 */
export const tiles = (directory, parent = '/') =>
	readdirSync(join(directory, parent), { withFileTypes: true }).flatMap((entry) => {
		const path = parent + entry.name;
		if (UNSENT.test(entry.name)) return [];
		if (basename(path) === 'index.html') return [parent];
		if (!entry.isDirectory()) return [path];
		const isSplit = RULES.some(({ paths }) =>
			paths.some((pattern) => pattern.startsWith(`${path}/`) && pattern !== `${path}/*`)
		);
		return isSplit ? tiles(directory, `${path}/`) : [`${path}/*`];
	});

/**
 * The file `_headers` of Netlify and Cloudflare Pages. These apply all rules that a path matches, so every path is told
 * once, with all its headers.
 * @param {string[]} paths what the site falls into
 * @param {string} base the path the site stands under, without a final slash
 * @param {Map<string, string>} links what is hinted at early, by path
 */
export const toHeadersFile = (paths, base, links) =>
	paths
		.map((path) => {
			const link = links.get(path);
			const headers = Object.entries({ ...headersOf(path), ...(link && { Link: link }) });
			return [base + path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
		})
		.join('\n\n') + '\n';

/** Every path of the rules but `/*`. */
const special = [
	...new Set(RULES.flatMap(({ paths, except = [] }) => [...paths, ...except]))
].filter((path) => path !== '/*');

const names = [...new Set(RULES.flatMap(({ headers }) => Object.keys(headers)))];

/** @param {string} text */
const quoted = (text) => `"${text.replaceAll('"', '\\"')}"`;

/** Types alone: nginx would send one that was added beside its own. @param {string} name */
const isType = (name) => name === TYPE;

/**
 * What nginx takes the files of a path for.
 * @param {string} path
 * @param {string} base
 */
const typeInNginx = (path, base) =>
	`location ~ ^${(base + path).replaceAll('.', '\\.').replace('*', '[^/]+')}$ {\n\ttypes { }\n\tdefault_type ${quoted(headersOf(path)[TYPE] ?? '')};\n}\n`;

/**
 * The rules for nginx, which sends of all `add_header` the innermost block's alone: one for each header, with its value
 * from a map.
 * @param {string} base the path the site stands under, without a final slash
 */
export function toNginx(base) {
	/** @param {string} name */
	const variable = (name) => `$neon_${name.toLowerCase().replaceAll('-', '_')}`;
	/** @param {string} path */
	const place = (path) =>
		path.endsWith('/*') ? `~^${(base + path.slice(0, -1)).replaceAll('.', '\\.')}` : base + path;
	const typed = special.filter((path) => TYPE in headersOf(path));
	const plain = special.filter((path) => !typed.includes(path));
	const told = names
		.filter((name) => !isType(name))
		.map((name) => {
			const usual = headersOf('/')[name] ?? '';
			const others = plain
				.map((path) => ({ path, value: headersOf(path)[name] ?? '' }))
				.filter(({ value }) => value !== usual)
				.map(({ path, value }) => `\t${place(path)} ${quoted(value)};\n`);
			return others.length
				? {
						map: `map $uri ${variable(name)} {\n\tdefault ${quoted(usual)};\n${others.join('')}}\n`,
						sent: `add_header ${name} ${variable(name)};\n`
					}
				: { map: '', sent: `add_header ${name} ${quoted(usual)};\n` };
		});
	const maps = told.map(({ map }) => map).join('');
	const sent = told.map((header) => header.sent).join('');
	const types = typed.map((path) => typeInNginx(path, base)).join('');
	return `# In http, outside of server:\n${maps}# In server:\n${sent}${types}`;
}

/**
 * The rules for Caddy.
 * @param {string} base the path the site stands under, without a final slash
 */
export function toCaddy(base) {
	/** @param {string[]} paths */
	const written = (paths) => paths.map((path) => base + path).join(' ');
	return RULES.map(({ why, paths, except, headers }, index) => {
		const name = `@neon${index + 1}`;
		const all = paths[0] === '/*' && !base ? '' : `path ${written(paths)}`;
		const left = except ? `not path ${written(except)}` : '';
		const both = all && left ? `{\n\t${all}\n\t${left}\n}` : all || left;
		const matcher = both && `${name} ${both}\n`;
		const sent = Object.entries(headers).map(([key, value]) => `\t${key} ${quoted(value)}\n`);
		return `# ${why}\n${matcher}header ${matcher && `${name} `}{\n${sent.join('')}}\n`;
	}).join('');
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename)
	await run(() => {
		const [, , server = ''] = process.argv;
		const format = {
			nginx: { rules: toNginx, hinted: hintsForNginx },
			caddy: { rules: toCaddy, hinted: hintsForCaddy }
		}[server];
		if (!format) throw new Refusal(`The server is "${server}", expected nginx or caddy.`);
		const base = basePath(process.env);
		process.stdout.write(format.rules(base));
		if (existsSync(BUILD)) process.stdout.write(format.hinted(hints(BUILD, tiles(BUILD)), base));
	});
