import { expect, test } from 'vitest';
import { frequencyOf } from './frequency-of.ts';
import { heardAs } from './heard-as.ts';
import type { Beat } from './score.ts';

const beat = (more: Partial<Beat>): Beat => ({
	at: 0,
	lasts: 100,
	kind: 'tone',
	pitch: 0,
	pan: 0,
	bright: false,
	text: '',
	key: '',
	...more
});

test('a beat is told by its height, its timbre and how sure it is', () => {
	expect(heardAs(beat({ pitch: 0 }))).toBe('a very low note');
	expect(heardAs(beat({ pitch: 0.5, bright: true }))).toBe('a bright, middle note');
	expect(heardAs(beat({ pitch: 1, kind: 'wobble' }))).toBe('a very high note, wavering');
	expect(heardAs(beat({ kind: 'click' }))).toBe('a click');
});

test('three octaves lie between the lowest and the highest note', () => {
	expect([0, 1 / 3, 1].map(frequencyOf)).toEqual([220, 440, 1760]);
});
