import { describe, expect, test } from 'vitest';
import { wordpress } from './wordpress.ts';

const host = wordpress(new URL('https://embeds.test/embed/prize/#?secret=k3jd92ks0a'));

test('WordPress is told the height with its secret', () => {
	expect(host?.heightMessages({ width: 640, height: 400 })).toEqual([
		{ message: 'height', value: 400, secret: 'k3jd92ks0a' }
	]);
});

test.each([
	['no secret', ''],
	['a step', '#by-rating'],
	['an empty secret', '#?secret='],
	['a secret with characters that WordPress refuses', '#?secret=a"]b']
])('WordPress is not spoken to where the address has %s', (_title, hash) => {
	expect(wordpress(new URL(`https://embeds.test/embed/prize/${hash}`))).toBeUndefined();
});

test('the secret is found behind a step in the address', () => {
	expect(wordpress(new URL('https://embeds.test/#by-rating#?secret=abc'))).toBeDefined();
});

describe('WordPress asks', () => {
	test('when it is ready', () => {
		expect(host?.asks?.({ message: 'ready', secret: 'k3jd92ks0a' })).toBe(true);
	});

	test.each([[{ message: 'ready' }], [{ message: 'ready', secret: 'else' }], ['ready'], [null]])(
		'not by %j',
		(data) => {
			expect(host?.asks?.(data)).toBe(false);
		}
	);
});

describe('WordPress opens', () => {
	test('links to the site that the frame is from', () => {
		expect(host?.linkMessage?.('https://embeds.test/prize/')).toEqual({
			message: 'link',
			value: 'https://embeds.test/prize/',
			secret: 'k3jd92ks0a'
		});
	});

	test.each([
		'https://else.test/',
		'https://embeds.test.else.test/',
		'javascript:alert(1)',
		'/prize/',
		''
	])('not %j', (href) => {
		expect(host?.linkMessage?.(href)).toBeUndefined();
	});
});
