import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { encodePng } from './encode-png.ts';

const require = createRequire(import.meta.url);
const load = (file: string) => readFile(require.resolve(file));

/**
 * The families as files: of a variable one a renderer sees but one weight, so that it is given the steps. A line with a
 * sign that its family lacks is set in the first of these that has it: the text face before the script.
 */
const FONTS = [
	'@fontsource/newsreader/files/newsreader-latin-400-normal.woff2',
	'@fontsource/newsreader/files/newsreader-latin-400-italic.woff2',
	'@fontsource/instrument-sans/files/instrument-sans-latin-400-normal.woff2',
	'@fontsource/instrument-sans/files/instrument-sans-latin-600-normal.woff2',
	'@fontsource/aguafina-script/files/aguafina-script-latin-400-normal.woff2'
];

const reading = () => Promise.all(['@resvg/resvg-wasm/index_bg.wasm', ...FONTS].map(load));
let read: ReturnType<typeof reading> | undefined;
const files = () => (read ??= reading());

/** A hash of the renderer and the families: what it draws is the same for as long as this is. */
export async function materials(): Promise<string> {
	const hash = createHash('sha256');
	for (const file of await files()) hash.update(file);
	return hash.digest('hex');
}

async function prepare(): Promise<Uint8Array[]> {
	const [wasm, ...fonts] = await files();
	await initWasm(wasm as Uint8Array<ArrayBuffer>);
	return fonts;
}
let prepared: Promise<Uint8Array[]> | undefined;

/** Draws an SVG, `width` pixels wide, in the essay's own families. The same SVG gives the same bytes. */
export async function toPng(svg: string, width: number): Promise<Buffer<ArrayBuffer>> {
	const fontBuffers = await (prepared ??= prepare());
	const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { fontBuffers } });
	const image = drawing.render();
	const png = encodePng(image);
	image.free();
	drawing.free();
	return png;
}
