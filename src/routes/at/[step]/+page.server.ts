import { resolve } from '$app/paths';
import { error } from '@sveltejs/kit';
import { stepName } from '#lib/pictures/pictured.ts';
import { pictureOf } from '#lib/server/picture-of.ts';
import { shared } from '#lib/server/pictures.ts';
import { story } from '#lib/server/story.ts';
import { fullTitle } from '#lib/server/oembed.ts';
import { cut } from '#lib/story/cut.ts';
import { milestones } from '#lib/story/course.ts';
import { plainText } from '#lib/story/prose.ts';
import type { Section } from '#lib/story/types.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const sections = story.sections as Section[];
/** The longest description that is shown whole where a page is shared, in characters. */
const LIMIT = 200;

export const entries: EntryGenerator = () => milestones(sections).map(({ id }) => ({ step: id }));

export const load: PageServerLoad = ({ params, url }) => {
	const place = milestones(sections).find(({ id }) => id === params.step);
	const section = sections[place?.section ?? -1];
	const step = section?.steps[place?.step ?? -1];
	if (!section || !step) error(404, `There is no step "${params.step}".`);
	const site = new URL(resolve('/'), url);
	const name = stepName(step);
	return {
		step,
		section: { id: section.id, title: section.title, light: section.light },
		name,
		title: `${name} · ${fullTitle(section, story)}`,
		description: cut(plainText(step.prose), LIMIT),
		picture: shared(step.id, site),
		drawing: pictureOf(step.id),
		canonical: new URL(`${section.id}/`, site).href
	};
};
