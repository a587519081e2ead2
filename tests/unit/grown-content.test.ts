import { expect, test } from 'vitest';
import { contentFiles, parsedStory, storyFrom } from '#lib/server/parsed-story.ts';
import { parsedTables } from '#lib/server/tables.ts';
import { grownContent } from '../long/grown-content.ts';

const grown = (steps: number) => storyFrom(grownContent(contentFiles, steps), parsedTables);

test('an essay grows to as many steps as are asked for, and is as sound as before', () => {
	for (const steps of [30, 120, 480]) {
		const { value, problems } = grown(steps);
		expect(problems).toEqual([]);
		expect(value.sections.flatMap((section) => section.steps)).toHaveLength(steps);
	}
});

test('its first round is the essay itself, and no id comes twice', () => {
	const { value } = grown(120);
	const ids = value.sections.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]);
	const { sections } = parsedStory.value;
	expect(value.sections.slice(0, sections.length)).toEqual(sections);
	expect(value.sections[sections.length]?.id).toBe(`${sections[1]?.id}-2`);
	expect(new Set(ids).size).toBe(ids.length);
});
