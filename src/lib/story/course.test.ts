import { expect, test } from 'vitest';
import { milestoneAt, milestones, readUpTo } from './course.ts';
import type { Section } from './types.ts';

const section = (id: string, steps: string[]): Section => ({
	id,
	title: id,
	light: 'club',
	chart: 'winners',
	steps: steps.map((step) => ({ id: step, scene: { name: step }, prose: [] }))
});

const course = milestones([section('a', ['a1', 'a2']), section('b', ['b1', 'b2'])]);

test('milestones are all steps in reading order', () => {
	expect(course.map(({ id }) => id)).toEqual(['a1', 'a2', 'b1', 'b2']);
	expect(milestoneAt(course, 1, 0)).toBe(2);
});

test('what is read grows from 0 at the first step to 1 after the last section', () => {
	expect(readUpTo(course, 0, { step: 0, progress: 0 })).toBe(0);
	expect(readUpTo(course, 0, { step: 1, progress: 0.5 })).toBe(0.375);
	expect(readUpTo(course, 1, { step: 0, progress: 0 })).toBe(0.5);
	expect(readUpTo(course, 1, { step: 1, progress: 1 })).toBe(1);
	expect(readUpTo(course, 2, { step: 0, progress: 0 })).toBe(1);
});

test('an essay without steps is read', () => {
	expect(readUpTo([], 0, { step: 0, progress: 0 })).toBe(1);
});
