import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { captionsOf } from '#lib/server/captions.ts';
import { fullTitle } from '#lib/server/oembed.ts';
import { shared } from '#lib/server/pictures.ts';
import { story } from '#lib/server/story.ts';
import { sectionData } from '#lib/server/structured-data.ts';
import { teaser } from '#lib/server/teaser.ts';
import { told } from '#lib/server/told.ts';
import type { Section } from '#lib/story/types.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => story.sections.map(({ id }) => ({ section: id }));

export const load: PageServerLoad = ({ params, url }) => {
	const index = story.sections.findIndex(({ id }) => id === params.section);
	const section = story.sections[index];
	if (!section) error(404, `There is no section "${params.section}".`);
	const site = new URL(resolve('/'), url);
	const description = teaser(section as Section);
	const picture = shared(section.id, site);
	return {
		index,
		title: fullTitle(section, story),
		description,
		captions: captionsOf([section as Section]),
		picture,
		about: sectionData(told(site, picture), section, description)
	};
};
