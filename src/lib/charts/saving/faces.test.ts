import { expect, test } from 'vitest';
import { drawnWith, familiesIn } from './faces.ts';

const WHOLE = 'U+20-7E, U+A0-FF';
const FIRST = 'U+20-7E, U+E9';

test('letters are drawn with the last face that has them', () => {
	expect([...drawnWith([WHOLE, FIRST], 'Palme, né')]).toEqual([1]);
	expect([...drawnWith([WHOLE, FIRST], 'Où')].sort()).toEqual([0, 1]);
	expect([...drawnWith([WHOLE, FIRST], 'Ş')]).toEqual([]);
	expect([...drawnWith([''], 'Ş')]).toEqual([0]);
});

test('a family is the first name of a list', () => {
	expect([...familiesIn(['"Aguafina Script", cursive', 'Newsreader, serif'])]).toEqual([
		'Aguafina Script',
		'Newsreader'
	]);
});
