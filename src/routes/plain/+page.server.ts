import { resolve } from '$app/paths';
import { ESSAY } from '#lib/pictures/pictured.ts';
import { shared } from '#lib/server/pictures.ts';
import { plain, story } from '#lib/server/story.ts';

/** The sections in plain words, each with its title and the step that it begins with in the essay. */
const sections = plain.sections.flatMap(({ id, prose }) => {
	const section = story.sections.find((each) => each.id === id);
	return section ? [{ id, prose, title: section.title, step: section.steps[0]?.id ?? '' }] : [];
});

export const load = ({ url }) => ({
	...plain,
	sections,
	picture: shared(ESSAY, new URL(resolve('/'), url))
});
