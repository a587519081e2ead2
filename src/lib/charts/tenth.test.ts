import { expect, it } from 'vitest';
import { polyline, tenth } from './tenth.ts';

it('writes one decimal at most', () => {
	expect([tenth(12.345), tenth(3), tenth(-0.02)]).toEqual(['12.3', '3', '0']);
});

it('writes points as steps that never add up an error', () => {
	expect(polyline([0.04, 1, 0.08, 0.5, 10, 20])).toBe('M0 1l0.1-0.5l9.9 19.5');
});
