import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEmbedMessage, readHostMessage, seal, SOURCE, VERSION } from './message.ts';

describe('a message of ours', () => {
	test('says whose it is and of which version', () => {
		expect(seal({ type: 'height', height: 400 })).toEqual({
			source: 'neon-to-dawn',
			version: 1,
			type: 'height',
			height: 400
		});
	});

	test('is read by the other side as it was meant', () => {
		expect(readHostMessage(seal({ type: 'hello' }))).toEqual({ type: 'hello' });
		expect(readEmbedMessage(seal({ type: 'step', step: 'by-rating' }))).toEqual({
			type: 'step',
			step: 'by-rating'
		});
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (progress) => {
				expect(readHostMessage(seal({ type: 'scroll', progress }))).toEqual({
					type: 'scroll',
					progress
				});
			})
		);
	});

	test('is not read by the side that wrote it', () => {
		expect(readEmbedMessage(seal({ type: 'hello' }))).toBeUndefined();
		expect(readHostMessage(seal({ type: 'height', height: 400 }))).toBeUndefined();
	});

	test('keeps what it needs where fields were added', () => {
		expect(readHostMessage({ ...seal({ type: 'hello' }), more: 1 })).toEqual({ type: 'hello' });
	});
});

const own = { source: SOURCE, version: VERSION };

test.each([
	['nothing', null],
	['text', 'hello'],
	['text that holds a message', JSON.stringify(seal({ type: 'hello' }))],
	['a list', [seal({ type: 'hello' })]],
	['another source', { ...own, source: 'else', type: 'hello' }],
	['another version', { ...own, version: 2, type: 'hello' }],
	['a version in words', { ...own, version: '1', type: 'hello' }],
	['no type', own],
	['an unknown type', { ...own, type: 'eval' }],
	['a scroll without progress', { ...own, type: 'scroll' }],
	['a scroll beyond the end', { ...own, type: 'scroll', progress: 1.01 }],
	['a scroll before the start', { ...own, type: 'scroll', progress: -0.01 }],
	['a scroll by no number', { ...own, type: 'scroll', progress: NaN }],
	['a scroll by text', { ...own, type: 'scroll', progress: '0.5' }],
	['no height', { ...own, type: 'height', height: 0 }],
	['a height without end', { ...own, type: 'height', height: Infinity }],
	['a height that is not to be believed', { ...own, type: 'height', height: 1e6 }],
	['a step that is no text', { ...own, type: 'step', step: 3 }]
])('%s is no message', (_title, data) => {
	expect(readHostMessage(data)).toBeUndefined();
	expect(readEmbedMessage(data)).toBeUndefined();
});
