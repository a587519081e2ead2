import { expect, it } from 'vitest';
import { numberWord } from './number-word.ts';

it('says numbers in words up to twenty and in figures above', () => {
	expect(numberWord(0)).toBe('zero');
	expect(numberWord(13)).toBe('thirteen');
	expect(numberWord(20)).toBe('twenty');
	expect(numberWord(21)).toBe('21');
});
