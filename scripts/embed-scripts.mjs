import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { atOnce } from './compile-at-once.mjs';
import { ROOT } from './project.mjs';

const CHARTS = join(ROOT, 'src/lib/charts');
const FOLDER = '_app/immutable/embed';
const VIRTUAL = 'virtual:embed-scripts';
const ENTRY = 'virtual:embed-entry';
const RESOLVED = '\0';

/** Where the scripts wait for the build of the pages that ask for them. */
const STORE = join(ROOT, '.svelte-kit/embed');
const MANIFEST = 'manifest.json';

/** The script of the host's side: its name is in other people's articles. */
const ELEMENT = 'embed.js';

/** Every chart is a folder with a module of its own name in it. */
const chartNames = () =>
	readdirSync(CHARTS).filter((name) => existsSync(join(CHARTS, name, `${name}.ts`)));

/** Every chart that readers can set has, in a folder `explore` of its own, a module with its instrument. */
const instrumentNames = () =>
	chartNames().filter((name) => existsSync(join(CHARTS, name, `explore/${name}-instrument.ts`)));

const SECTION = '/src/routes/embed/[section]';
const EXPLORE = '/src/routes/embed/explore';

/** What the scripts that stand in the pages themselves are made from, by name. */
const EARLY = new Map([
	['early', `import '${SECTION}/early.ts';`],
	['explore-early', `import '${EXPLORE}/early.ts';`]
]);

/** What the scripts that are files of their own are made from, by name. */
function entries() {
	/** @type {Map<string, string>} */
	const all = new Map();
	all.set(ELEMENT, `import '/src/lib/embed/element/main.ts';`);
	for (const name of chartNames())
		all.set(
			name,
			`import { ${name} } from '/src/lib/charts/${name}/${name}.ts';
			import { start } from '${SECTION}/start.ts';
			start(${name});`
		);
	for (const name of instrumentNames())
		all.set(
			`explore-${name}`,
			`import { ${name}Instrument } from '/src/lib/charts/${name}/explore/${name}-instrument.ts';
			import { start } from '${EXPLORE}/start.ts';
			start(${name}Instrument);`
		);
	return all;
}

/**
 * Bundles a module into one classic script: in a sandboxed frame modules are refused unless the server sends headers for
 * them, a classic script is not.
 * @param {string} name
 * @param {string} code
 */
async function bundle(name, code) {
	const result = await build({
		configFile: false,
		root: ROOT,
		logLevel: 'error',
		plugins: [
			svelte({ configFile: false }),
			{
				name: 'embed-entry',
				resolveId: (id) => (id === ENTRY ? RESOLVED + ENTRY : undefined),
				load: (id) => (id === RESOLVED + ENTRY ? code : undefined)
			}
		],
		build: {
			write: false,
			copyPublicDir: false,
			// The page has linked its styles by then.
			cssCodeSplit: false,
			modulePreload: false,
			rolldownOptions: {
				input: ENTRY,
				output: { format: 'iife' },
				checks: { pluginTimings: false }
			}
		}
	});
	const [output] = Array.isArray(result) ? result : [result];
	const chunk = 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
	if (!chunk || !('code' in chunk)) throw new Error(`the embed script "${name}" has no code`);
	return chunk.code;
}

/**
 * The place in the site of every script that is a file, and the code of those that stand in pages, by name.
 * @typedef {{ files: Record<string, string>, early: Record<string, string> }} Bundled
 */

/**
 * Bundles every script, one after the other, for the build that follows. A bundler that was started from within another
 * one's plugin waits for it for ever now and then.
 */
export async function bundleEmbedScripts() {
	/** @type {Bundled} */
	const { files, early } = { files: {}, early: {} };
	rmSync(STORE, { recursive: true, force: true });
	mkdirSync(join(STORE, FOLDER), { recursive: true });
	for (const [name, entry] of entries()) {
		const bundled = await bundle(name, entry);
		const code = name === ELEMENT ? bundled : atOnce(bundled);
		const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
		const file = name === ELEMENT ? name : `${FOLDER}/${name}.${hash}.js`;
		writeFileSync(join(STORE, file), code);
		files[name] = file;
	}
	for (const [name, entry] of EARLY) early[name] = await bundle(name, entry);
	writeFileSync(join(STORE, MANIFEST), JSON.stringify({ files, early }));
}

/** @returns {Bundled} */
function readBundled() {
	const manifest = join(STORE, MANIFEST);
	if (!existsSync(manifest))
		throw new Error('The scripts of embeds are not there yet: build with "npm run build".');
	return JSON.parse(readFileSync(manifest, 'utf8'));
}

/** @returns {Bundled} for an author's server, which has no policy that would want the code in the page */
const served = () => ({
	files: Object.fromEntries(
		[...EARLY.keys(), ...entries().keys()].map((name) => [name, `${FOLDER}/${name}.js`])
	),
	early: {}
});

/**
 * A Vite plugin for the scripts of embeds. `virtual:embed-scripts` exports `scripts`: the place of each in the site,
 * without a slash in front, by the name of its chart, with `explore-` before it for the chart in the reader's hands; and
 * `early`: the code of `early` and `explore-early`, which run in the page before anything is painted.
 * @returns {import('vite').Plugin}
 */
export function embedScripts() {
	let isServing = false;
	return {
		name: 'embed-scripts',
		configResolved(config) {
			isServing = config.command === 'serve';
		},
		resolveId: (id) => (id === VIRTUAL ? RESOLVED + VIRTUAL : undefined),
		load(id) {
			if (id !== RESOLVED + VIRTUAL) return;
			const { files, early } = isServing ? served() : readBundled();
			return `export const scripts = ${JSON.stringify(files)}; export const early = ${JSON.stringify(early)};`;
		},
		generateBundle() {
			if (this.environment.config.consumer !== 'client') return;
			for (const file of Object.values(readBundled().files))
				this.emitFile({
					type: 'asset',
					fileName: file,
					source: readFileSync(join(STORE, file), 'utf8')
				});
		},
		// An author's server makes each script anew whenever it is asked for.
		configureServer(server) {
			server.middlewares.use(async (request, response, next) => {
				const { pathname } = new URL(request.url ?? '/', 'http://localhost');
				const name = pathname.endsWith(`/${ELEMENT}`)
					? ELEMENT
					: pathname.match(new RegExp(`/${FOLDER}/(.+)\\.js$`))?.[1];
				const entry = name && (EARLY.get(name) ?? entries().get(name));
				if (!entry) return next();
				response.setHeader('Content-Type', 'text/javascript');
				response.end(await bundle(name, entry));
			});
		}
	};
}
