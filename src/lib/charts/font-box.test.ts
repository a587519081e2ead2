import { expect, it } from 'vitest';
import { fontBox, standingApart } from './font-box.ts';
import type { Label } from './place-labels.ts';

const label = (key: string, y: number): Label => ({
	key,
	lines: ['Tangerine'],
	face: 'sans',
	size: 10,
	x: 0,
	y,
	anchor: 'start',
	opacity: 1
});

it('is as tall as the face, around the baseline', () => {
	const { y, height } = fontBox(label('a', 100));
	expect([y, height].map((value) => value.toFixed(1))).toEqual(['90.0', '12.7']);
});

it('drops the later of two labels that touch', () => {
	const labels = [label('a', 100), label('b', 112), label('c', 113)];
	expect(standingApart(labels).map(({ key }) => key)).toEqual(['a', 'c']);
});
