import { ANORA, required } from './facts/words.ts';
import { story, tables } from './story.ts';
import type { Told } from './structured-data.ts';

/** What is told of this essay on a site, with a page's picture. */
export const told = (site: URL, picture: Told['picture']): Told => ({
	story: story as Told['story'],
	film: required(
		tables.films.find(({ film }) => film === ANORA),
		'feature "anora"'
	),
	site,
	picture
});
