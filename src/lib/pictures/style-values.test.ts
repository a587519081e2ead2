import { describe, expect, test } from 'vitest';
import { isComputed, resolveValue } from './style-values.ts';

const around = {
	properties: new Map([
		['--ink', '#ffffff'],
		['--soft', 'var(--ink)'],
		['--scale', '0.5']
	]),
	color: '#000000'
};

describe('a value of a style', () => {
	test('is left as it is where it says all itself', () => {
		expect(resolveValue('url(#clip)', around)).toBe('url(#clip)');
		expect(isComputed('translate(1 2)')).toBe(false);
	});

	test('takes a custom property, and one that another stands for', () => {
		expect(resolveValue('var(--soft)', around)).toBe('#ffffff');
	});

	test('falls back where a property is not set, and is refused where there is nothing to fall back on', () => {
		expect(resolveValue('var(--other, red)', around)).toBe('red');
		expect(() => resolveValue('var(--other)', around)).toThrow(/--other, which nobody sets/);
	});

	test('works out a mixture of colours, with the colour of letters', () => {
		expect(resolveValue('color-mix(in srgb, currentColor 20%, var(--ink))', around)).toBe(
			'rgb(204 204 204)'
		);
	});

	test('takes the largest of lengths and of their products', () => {
		expect(resolveValue('max(1.2px, 1.8px * var(--scale))', around)).toBe('1.2px');
		expect(resolveValue('max(1px, 3px * var(--scale))', around)).toBe('1.5px');
	});
});
