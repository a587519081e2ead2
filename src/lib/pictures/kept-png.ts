import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { materials, toPng } from './to-png.ts';

/** Goes up when the same drawing comes out otherwise, though its fonts and its renderer are the same. */
const MANNER = 1;

/** Where pictures wait for the next build: to draw them all takes longer than the rest of it. */
const STORE = '.svelte-kit/pictures';

/** Draws an SVG as a PNG, `width` pixels wide, or takes the one that was drawn from the same SVG before. */
export async function keptPng(
	svg: string,
	width: number,
	folder = STORE,
	draw = toPng
): Promise<Buffer<ArrayBuffer>> {
	const hash = createHash('sha256').update(`${MANNER} ${width} ${await materials()} ${svg}`);
	const file = join(folder, `${hash.digest('hex')}.png`);
	const kept = await readFile(file).catch(() => undefined);
	if (kept) return kept;
	const png = await draw(svg, width);
	await mkdir(folder, { recursive: true });
	await writeFile(file, png);
	return png;
}
