import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from './encode-png.ts';

const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];

test('an image is written with its size and its colours, each row as what differs from the one above', () => {
	const pixels = Uint8Array.from([RED, BLUE, RED, RED].flat());
	const png = encodePng({ width: 2, height: 2, pixels });
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 2]);
	const at = png.indexOf('IDAT');
	const data = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
	expect([...inflateSync(data)]).toEqual([2, 255, 0, 0, 0, 0, 255, 2, 0, 0, 0, 255, 0, 1]);
});
