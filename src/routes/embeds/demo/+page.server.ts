import { story } from '#lib/server/story.ts';

/** The ids of the sections, and of the steps in each. */
export const load = () => ({
	sections: story.sections.map(({ id, title, steps }) => ({
		id,
		title,
		fullTitle: title,
		steps: steps.map((step) => ({ id: step.id, words: '' }))
	}))
});
