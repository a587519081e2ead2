import { expect, test } from 'vitest';
import type { Section } from '#lib/story/types.ts';
import { everythingPictured, stepName } from './pictured.ts';

const section = (id: string, ...steps: string[]): Section => ({
	id,
	title: id,
	light: 'night',
	chart: 'lineup',
	steps: steps.map((step) => ({ id: step, scene: { name: step }, prose: [] }))
});

test('there is a picture of the essay, of every section and of every step', () => {
	const all = everythingPictured({ sections: [section('loud', 'a', 'b'), section('wheel', 'c')] });
	expect([...all.keys()]).toEqual(['essay', 'loud', 'a', 'b', 'wheel', 'c']);
});

test('a section is shown by the step that says most of it, else by its first', () => {
	const all = everythingPictured({ sections: [section('x', 'a', 'the-crack'), section('y', 'b')] });
	expect(all.get('x')).toMatchObject({ index: 1 });
	expect(all.get('y')).toMatchObject({ index: 0 });
});

test('two of one name stop the build', () => {
	expect(() => everythingPictured({ sections: [section('loud', 'loud')] })).toThrow(/"loud"/);
});

test('a step is called by its heading, or by its address in words', () => {
	expect(stepName({ id: 'a-key', title: 'A key to the rest' })).toBe('A key to the rest');
	expect(stepName({ id: 'above-anora' })).toBe('Above Anora');
	expect(stepName({ id: 'twenty-two-cars' })).toBe('Twenty-two cars');
});
