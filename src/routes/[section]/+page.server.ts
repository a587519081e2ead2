import { error } from '@sveltejs/kit';
import { fullTitle } from '#lib/server/oembed.ts';
import { pictureOf } from '#lib/server/picture-of.ts';
import { story } from '#lib/server/story.ts';
import type { Section } from '#lib/story/types.ts';
import type { EntryGenerator, PageServerLoad } from './$types';
import { teaser } from './teaser.ts';

export const entries: EntryGenerator = () => story.sections.map(({ id }) => ({ section: id }));

export const load: PageServerLoad = ({ params }) => {
	const index = story.sections.findIndex(({ id }) => id === params.section);
	const section = story.sections[index];
	if (!section) error(404, `There is no section "${params.section}".`);
	return {
		index,
		title: fullTitle(section, story),
		description: teaser(section as Section),
		picture: pictureOf(section.id)
	};
};
