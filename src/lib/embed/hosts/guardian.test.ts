import { expect, test } from 'vitest';
import type { Host } from '../host.ts';
import { guardian } from './guardian.ts';

const SIZE = { width: 640, height: 400 };
const meet = () => guardian(new URL('https://embeds.test/')) as Host;

test('the Guardian is told the height as an object, and its older messenger as text', () => {
	const [message, older] = meet().heightMessages(SIZE);
	expect(message).toEqual({ kind: 'interactive:height', height: 400 });
	expect(JSON.parse(String(older))).toEqual({ type: 'set-height', value: 400 });
});

test('a height that is not ours asks, and its echo of ours does not', () => {
	const host = meet();
	expect(host.asks?.({ kind: 'interactive:height', height: 500 })).toBe(true);
	host.heightMessages(SIZE);
	expect(host.asks?.({ kind: 'interactive:height', height: 400 })).toBe(false);
	expect(host.asks?.({ kind: 'interactive:height', height: 500 })).toBe(true);
});

test.each([
	[{ kind: 'interactive:height' }],
	[{ kind: 'interactive:height', height: '500' }],
	[{ kind: 'interactive:scroll', scroll: 12 }],
	['{"kind":"interactive:height","height":500}'],
	[null]
])('%j does not ask', (data) => {
	expect(meet().asks?.(data)).toBe(false);
});
