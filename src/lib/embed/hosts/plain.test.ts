import { expect, test } from 'vitest';
import { readEmbedMessage, seal } from '../message.ts';
import { plain } from './plain.ts';

const host = plain(new URL('https://embeds.test/embed/prize/'));

test('a plain host reads the height', () => {
	const [message] = host?.heightMessages({ width: 640, height: 400 }) ?? [];
	expect(readEmbedMessage(message)).toEqual({ type: 'height', height: 400 });
});

test('a plain host asks by saying hello, and by nothing else', () => {
	expect(host?.asks?.(seal({ type: 'hello' }))).toBe(true);
	expect(host?.asks?.(seal({ type: 'scroll', progress: 0.5 }))).toBe(false);
	expect(host?.asks?.('hello')).toBe(false);
});
