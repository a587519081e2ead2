import { describe, expect, test } from 'vitest';
import { cardAsked, type Press } from './card-keys.ts';

// Vitest runs these without a page: no press comes from an element of one.
globalThis.Element ??= class {} as typeof Element;

const press = (key: string, more: Partial<Press> = {}): Press => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	defaultPrevented: false,
	target: null,
	...more
});

describe('a key in the deck', () => {
	test.each([
		['ArrowRight', 4],
		['PageDown', 4],
		['ArrowLeft', 2],
		['PageUp', 2],
		['Home', 0],
		['End', 9]
	])('%s asks for card %i from card 3 of 0 to 9', (key, card) => {
		expect(cardAsked(press(key), 3, 9)).toBe(card);
	});

	test('asks for no card beyond the first and the last', () => {
		expect(cardAsked(press('ArrowLeft'), 0, 9)).toBe(0);
		expect(cardAsked(press('PageDown'), 9, 9)).toBe(9);
	});

	test.each(['j', 'k', 'n', 'p', ' ', 'Tab', 'Enter', 'toString'])(
		'%j is left to the browser',
		(key) => {
			expect(cardAsked(press(key), 3, 9)).toBeUndefined();
		}
	);

	test.each(['ctrlKey', 'metaKey', 'altKey', 'defaultPrevented'] as const)(
		'is somebody else’s with %s',
		(held) => {
			expect(cardAsked(press('ArrowRight', { [held]: true }), 3, 9)).toBeUndefined();
		}
	);
});
