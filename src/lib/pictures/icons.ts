import drawing from '/static/favicon.svg?raw';
import { toPng } from './to-png.ts';

/** The icons, by name: how wide they are in pixels, and how much of that (0..1) the drawing takes. */
export const ICONS = {
	'apple-touch': { size: 180, part: 1 },
	'icon-192': { size: 192, part: 1 },
	'icon-512': { size: 512, part: 1 },
	// A system cuts this one to its own shape: what matters keeps to the middle four fifths.
	maskable: { size: 512, part: 0.8 }
} as const;
export type IconName = keyof typeof ICONS;

/** How wide the drawing is, in its own units. */
const SIDE = 64;

/** An ICO of one picture: how wide that is, in pixels, and where in the file it begins, in bytes. */
const ICO = { size: 32, head: 22 };
/** The file's kind (an icon), how many pictures it holds, their colour planes and their bits a pixel. */
const KIND = 1;
const COUNT = 1;
const PLANES = 1;
const BITS = 24;

/** The drawing to the edges of a square: corners are rounded by whoever shows it. */
function square(part: number): string {
	const side = SIDE / part;
	const from = (SIDE - side) / 2;
	return drawing
		.replace(`viewBox="0 0 ${SIDE} ${SIDE}"`, `viewBox="${from} ${from} ${side} ${side}"`)
		.replace(
			/<rect [^>]*(fill="#[0-9a-f]+")[^>]*>/,
			`<rect x="${from}" y="${from}" width="${side}" height="${side}" $1/>`
		);
}

export const icon = (name: IconName): Promise<Buffer<ArrayBuffer>> =>
	toPng(square(ICONS[name].part), ICONS[name].size);

/** The icon as a file of Windows' own kind, with one picture in it, for those who ask for nothing else. */
export async function favicon(): Promise<Buffer<ArrayBuffer>> {
	const png = await toPng(square(1), ICO.size);
	const head = Buffer.alloc(ICO.head);
	head.writeUInt16LE(KIND, 2);
	head.writeUInt16LE(COUNT, 4);
	head.writeUInt8(ICO.size, 6);
	head.writeUInt8(ICO.size, 7);
	head.writeUInt16LE(PLANES, 10);
	head.writeUInt16LE(BITS, 12);
	head.writeUInt32LE(png.length, 14);
	head.writeUInt32LE(ICO.head, 18);
	return Buffer.concat([head, png]);
}
