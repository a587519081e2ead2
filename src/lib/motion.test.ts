import { expect, test } from 'vitest';
import { answerTo } from './motion.svelte.ts';

const always = () => true;

test('what is on its way is not sent off again by whoever asks for the same', () => {
	expect(answerTo(0.3, 1, 1, true, always)).toBe('stay');
	expect(answerTo(1, 1, 1, true, always)).toBe('stay');
});

test('a neighbour is played to, also from half-way, and back', () => {
	expect(answerTo(0, 0, 1, true, always)).toBe('play');
	expect(answerTo(0.6, 1, 2, true, always)).toBe('play');
	expect(answerTo(0.6, 1, 0, true, always)).toBe('play');
});

test('it is there at once after a jump, where nothing plays, and where nobody looks', () => {
	expect(answerTo(0, 0, 3, true, always)).toBe('jump');
	expect(answerTo(0, 0, 1, true, () => false)).toBe('jump');
	expect(answerTo(0, 0, 1, false, always)).toBe('jump');
	expect(answerTo(0.4, 1, 1, false, always)).toBe('jump');
});
