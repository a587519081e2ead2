import { constants, crc32, deflateSync } from 'node:zlib';

/** An image as a renderer hands it over: four bytes a pixel, of which the last, how opaque it is, is the same for all. */
export interface Pixels {
	width: number;
	height: number;
	pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BIT_DEPTH = 8;
/** PNG's number for red, green and blue without transparency. */
const TRUE_COLOUR = 2;
const CHANNELS = 3;
const BYTES_A_PIXEL = 4;
/** PNG's filter of a row that says what it differs by from the one above. */
const UP = 2;

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(body.length + 8);
	frame.writeUInt32BE(data.length, 0);
	body.copy(frame, 4);
	frame.writeUInt32BE(crc32(body), body.length + 4);
	return frame;
}

function rows({ width, height, pixels }: Pixels): Buffer {
	const out = Buffer.alloc((width * CHANNELS + 1) * height);
	const above = width * BYTES_A_PIXEL;
	let at = 0;
	for (let y = 0; y < height; y++) {
		out[at++] = UP;
		for (let x = 0; x < width; x++)
			for (let channel = 0; channel < CHANNELS; channel++) {
				const from = (y * width + x) * BYTES_A_PIXEL + channel;
				const less = y > 0 ? (pixels[from - above] ?? 0) : 0;
				out[at++] = (pixels[from] ?? 0) - less;
			}
	}
	return out;
}

/** Writes an opaque image as a PNG that is as small as can be without losing a colour. */
export function encodePng(image: Pixels): Buffer<ArrayBuffer> {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(image.width, 0);
	head.writeUInt32BE(image.height, 4);
	head[8] = BIT_DEPTH;
	head[9] = TRUE_COLOUR;
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(rows(image), { level: constants.Z_BEST_COMPRESSION })),
		chunk('IEND', Buffer.alloc(0))
	]);
}
