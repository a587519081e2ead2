import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedStep } from './asked-step.ts';

test('a hash asks for the step that it names', () => {
	expect(askedStep('#the-gap')).toBe('the-gap');
	expect(askedStep('')).toBe('');
});

test('a hash that cannot be read asks for nothing', () => {
	expect(askedStep('#%E0%A4%A')).toBe('');
	fc.assert(fc.property(fc.string(), (hash) => typeof askedStep(hash) === 'string'));
});
