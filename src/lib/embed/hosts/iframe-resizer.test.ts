import { describe, expect, test } from 'vitest';
import type { Host } from '../host.ts';
import { iframeResizer } from './iframe-resizer.ts';

/** First messages as versions 4 and 5 post them. */
const INIT_4 =
	'[iFrameSizer]box:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';
const INIT_5 =
	'[iFrameSizer]box:8:false:false:32:true:true::auto:::0:false:child:auto:false:::true:GPLv3:5.5.9:0::';
const SIZE = { width: 640, height: 400 };

const meet = () => iframeResizer(new URL('https://embeds.test/')) as Host;

/** The fields as the parent reads them: id, height, width, type, message, mode. */
const fields = ([message]: unknown[]) => String(message).slice('[iFrameSizer]'.length).split(':');

describe.each([
	['4', INIT_4],
	['5', INIT_5]
])('iframe-resizer %s', (_version, init) => {
	test('is spoken to once it has said who the frame is', () => {
		const host = meet();
		expect(host.heightMessages(SIZE)).toEqual([]);
		expect(host.asks?.(init)).toBe(true);
		expect(host.heightMessages(SIZE)).toEqual(['[iFrameSizer]box:400:640:init:']);
	});

	test('gets one answer to its first message, and sizes after it', () => {
		const host = meet();
		host.asks?.(init);
		const types = [1, 2, 3].map(() => fields(host.heightMessages(SIZE))[3]);
		expect(types).toEqual(['init', 'size', 'size']);
	});

	test('gets one again after it was set up anew under another name', () => {
		const host = meet();
		host.asks?.(init);
		host.heightMessages(SIZE);
		host.asks?.(init.replace('box', 'frame-2'));
		expect(fields(host.heightMessages(SIZE))).toEqual(['frame-2', '400', '640', 'init', '']);
	});

	test('asks when its tab is seen again', () => {
		const host = meet();
		expect(host.asks?.('[iFrameSizer]resize')).toBe(false);
		host.asks?.(init);
		expect(host.asks?.('[iFrameSizer]resize')).toBe(true);
	});
});

test.each([
	['[iFrameSizer]'],
	['[iFrameSizer]:8:false:'],
	['[iFrameSizer]box:9:false:'],
	['[iFrameSizer]box:8:maybe:'],
	['[iFrameSizer]message:{"a":8}'],
	['[iFrameSizer]reset'],
	[` ${INIT_5}`],
	[{ data: INIT_5 }],
	[null]
])('%j does not ask', (data) => {
	const host = meet();
	expect(host.asks?.(data)).toBe(false);
	expect(host.heightMessages(SIZE)).toEqual([]);
});
