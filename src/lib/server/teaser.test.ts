import { expect, test } from 'vitest';
import { story } from './story.ts';
import type { Section } from '#lib/story/types.ts';
import { teaser } from './teaser.ts';

const section = (title: string, text: string): Pick<Section, 'title' | 'steps'> => ({
	title,
	steps: [
		{
			id: 'a',
			scene: { name: 'a' },
			prose: [{ type: 'paragraph', children: [{ type: 'text', text }] }]
		}
	]
});

test('a section is told by its title and its first sentences', () => {
	expect(teaser(section('Loud', 'So why? Nobody knows.'))).toBe('Loud: So why? Nobody knows.');
});

test('a sentence for which there is no room is left out whole', () => {
	const told = teaser(section('Loud', `So why? ${'Nobody '.repeat(30)}knows.`));
	expect(told).toBe('Loud: So why?');
});

test('a long sentence is cut between words', () => {
	const told = teaser(section('Loud', `${'very '.repeat(60)}long.`));
	expect(told.length).toBeLessThanOrEqual(200);
	expect(told).toMatch(/ very…$/);
});

test('every section has a description of its own that is not too long', () => {
	const told = story.sections.map((known) => teaser(known as Section));
	expect(new Set(told).size).toBe(story.sections.length);
	for (const text of told) expect(text.length).toBeLessThanOrEqual(200);
});
