import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import postcss from 'postcss';
import subsetFont from 'subset-font';
import { ROOT } from './project.mjs';

const FACES = join(ROOT, 'src/lib/styles/fonts.css');
/** What the style sheet calls the folder of the fonts that are made here. */
const NAME = '@first-letters';
const FOLDER = join(ROOT, 'node_modules/.cache/neon-to-dawn/first-letters');
const PREFIX = 'first-';

const require = createRequire(import.meta.url);

/**
 * The letters that a range of CSS names.
 * @param {string} range as in `U+20-7E, U+A0`
 */
export const lettersOf = (range) =>
	[...range.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)]
		.flatMap(([, from = '', to = from]) => {
			const first = parseInt(from, 16);
			return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, index) =>
				String.fromCodePoint(first + index)
			);
		})
		.join('');

/**
 * The faces of a style sheet, each with the address of its font, the letters it is for, and its line.
 * @param {string} css
 */
function facesOf(css) {
	/** @type {{ url: string, range: string, line: number }[]} */
	const faces = [];
	postcss.parse(css).walkAtRules('font-face', (rule) => {
		/** @type {Record<string, string>} */
		const said = {};
		rule.walkDecls(({ prop, value }) => {
			said[prop] = value;
		});
		const [, url = ''] = /url\(['"]?([^'")]+)/.exec(said.src ?? '') ?? [];
		faces.push({ url, range: said['unicode-range'] ?? '', line: rule.source?.start?.line ?? 0 });
	});
	return faces;
}

/**
 * The fonts that a style sheet wants of us: what each is called, the whole font it is cut from, and its letters. Throws
 * where one has no range, or no face beside it with the whole font.
 * @param {string} css
 * @returns {{ name: string, whole: string, letters: string }[]}
 */
export function wanted(css) {
	const faces = facesOf(css);
	return faces
		.filter(({ url }) => url.startsWith(`${NAME}/`))
		.map(({ url, range, line }) => {
			const name = basename(url);
			const own = name.slice(PREFIX.length);
			const whole = faces.find((face) => face.url !== url && basename(face.url) === own)?.url;
			const where = `fonts.css:${line}: "${url}"`;
			if (!range) throw new Error(`${where} has no unicode-range; expected the letters it is for.`);
			if (!name.startsWith(PREFIX) || !whole)
				throw new Error(`${where}: expected "${PREFIX}" and the name of a font of another face.`);
			return { name, whole, letters: lettersOf(range) };
		});
}

/**
 * Writes a file where it is not there yet as it should be: another build may be reading it.
 * @param {string} path
 * @param {Buffer} bytes
 */
async function keep(path, bytes) {
	const before = await readFile(path).catch(() => undefined);
	if (!before?.equals(bytes)) await writeFile(path, bytes);
}

/**
 * A Vite plugin: makes fonts of the letters that pages need first, a third smaller than the whole, for the faces of
 * `fonts.css` whose address begins with `@first-letters`. Who needs another letter is sent the whole font for it.
 * @returns {import('vite').Plugin}
 */
export function firstLetters() {
	return {
		name: 'first-letters',
		async config() {
			await mkdir(FOLDER, { recursive: true });
			for (const { name, whole, letters } of wanted(await readFile(FACES, 'utf8'))) {
				const font = await readFile(require.resolve(whole));
				await keep(join(FOLDER, name), await subsetFont(font, letters, { targetFormat: 'woff2' }));
			}
			return { resolve: { alias: { [NAME]: FOLDER } } };
		}
	};
}
