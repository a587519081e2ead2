import { resolve } from '$app/paths';
import { error } from '@sveltejs/kit';
import { embedHeight } from '#lib/embed/heights.ts';
import { oembed, WIDTH, type Oembed } from '#lib/server/oembed.ts';
import { story } from '#lib/server/story.ts';
import type { Section } from '#lib/story/types.ts';

/** Every section, as the parameters of the route. */
export const everySection = () => story.sections.map(({ id }) => ({ section: id }));

/** What the section of an id offers, asked at an address of this site. */
export function offered(id: string, url: URL): Oembed {
	const section = story.sections.find((known) => known.id === id) as Section | undefined;
	if (!section) error(404, `There is no section "${id}".`);
	const site = new URL(resolve('/'), url);
	return oembed({ story, section, site, height: embedHeight(id, WIDTH) });
}
