import { expect, test } from 'vitest';
import { embedly } from './embedly.ts';

test('Embedly is told the height as text, with the address that it knows the frame by', () => {
	const address = 'https://embeds.test/embed/prize/?theme=dark#here';
	const host = embedly(new URL(address));
	const [message] = host?.heightMessages({ width: 640, height: 400 }) ?? [];
	expect(message).toBeTypeOf('string');
	expect(JSON.parse(String(message))).toEqual({
		src: address,
		context: 'iframe.resize',
		height: 400
	});
});
