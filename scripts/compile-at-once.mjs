import { PAGE_SCRIPTS } from './page-scripts.mjs';

/** By this browsers that know it (Chromium from 136 on) compile all functions of a file as it comes, beside the page. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** What is shorter is compiled in no time: the hint would cost more than it saves. In characters. */
const SHORT = 3000;

/**
 * Returns a script of which nearly all is run as soon as it has come, so marked that browsers compile it before. Left to
 * themselves they compile each function when it is called for the first time, while the reader waits.
 * @param {string} code
 */
export const atOnce = (code) => (code.length < SHORT ? code : HINT + code);

/**
 * A Vite plugin: what brings a page to life is compiled `atOnce`, and nothing that a page asks for later.
 * @returns {import('vite').Plugin}
 */
export function compileAtOnce() {
	return {
		name: 'compile-at-once',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		// What a file is called follows what is in it.
		augmentChunkHash: () => HINT,
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
				const pages = Object.values(PAGE_SCRIPTS);
				const needed = new Set(
					chunks.filter(({ facadeModuleId: id }) => pages.some((page) => id?.endsWith(`/${page}`)))
				);
				for (const { imports } of needed)
					for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk);
				for (const chunk of needed) chunk.code = atOnce(chunk.code);
			}
		}
	};
}
