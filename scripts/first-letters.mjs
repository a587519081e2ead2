import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import * as harfbuzz from 'harfbuzzjs';
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
 * @typedef {object} Face
 * @property {string} url of its font
 * @property {string} letters that it is for
 * @property {string} where it stands, for who has to mend it
 */

/**
 * The faces of a style sheet that have a font of ours. Throws where one does not say which letters it is for.
 * @param {string} css
 * @returns {Face[]}
 */
function facesOf(css) {
	/** @type {Face[]} */
	const faces = [];
	postcss.parse(css).walkAtRules('font-face', (rule) => {
		/** @type {Record<string, string>} */
		const said = {};
		rule.walkDecls(({ prop, value }) => {
			said[prop] = value;
		});
		const [, url] = /url\(['"]?([^'")]+)/.exec(said.src ?? '') ?? [];
		if (!url) return;
		const where = `fonts.css:${rule.source?.start?.line}: "${url}"`;
		const range = said['unicode-range'];
		if (!range) throw new Error(`${where} has no unicode-range; expected the letters it is for.`);
		faces.push({ url, letters: lettersOf(range), where });
	});
	return faces;
}

/** @param {Face} face */
const isFirst = ({ url }) => url.startsWith(`${NAME}/`);

/**
 * The fonts that a style sheet wants of us: what each is called, the face whose font it is cut from, and its own face.
 * Throws where there is none.
 * @param {string} css
 * @returns {{ name: string, whole: Face, face: Face }[]}
 */
export function wanted(css) {
	const faces = facesOf(css);
	const wholes = new Map(
		faces.filter((face) => !isFirst(face)).map((face) => [PREFIX + basename(face.url), face])
	);
	return faces.filter(isFirst).map((face) => {
		const name = basename(face.url);
		const whole = wholes.get(name);
		if (!whole)
			throw new Error(
				`${face.where}: expected "${PREFIX}" and the name of a font of another face.`
			);
		return { name, whole, face };
	});
}

/**
 * Throws where a face is for a letter that its font has not: who meets that letter would fetch the whole font in vain.
 * @param {Face} face
 * @param {ReadonlySet<number>} has code points of the font's letters
 */
export function expectIn({ letters, where }, has) {
	const [missing] = [...letters].filter((letter) => !has.has(letter.codePointAt(0) ?? 0));
	if (missing === undefined) return;
	const code = missing.codePointAt(0)?.toString(16).toUpperCase();
	throw new Error(`${where} has no U+${code} ("${missing}"); expected letters that it has.`);
}

/**
 * Those of the letters that a font has, as code points.
 * @param {Buffer} font as WOFF2
 * @param {string} letters
 */
async function lettersIn(font, letters) {
	const bytes = await subsetFont(font, letters, { targetFormat: 'truetype' });
	return new Set(new harfbuzz.Face(new harfbuzz.Blob(bytes)).collectUnicodes());
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
			for (const { name, whole, face } of wanted(await readFile(FACES, 'utf8'))) {
				const font = await readFile(require.resolve(whole.url));
				for (const it of [whole, face]) expectIn(it, await lettersIn(font, it.letters));
				const first = await subsetFont(font, face.letters, { targetFormat: 'woff2' });
				await keep(join(FOLDER, name), first);
			}
			return { resolve: { alias: { [NAME]: FOLDER } } };
		}
	};
}
