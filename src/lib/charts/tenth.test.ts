import { expect, it } from 'vitest';
import { tenth } from './tenth.ts';

it('writes one decimal at most', () => {
	expect([tenth(12.345), tenth(3), tenth(-0.02)]).toEqual(['12.3', '3', '0']);
});
