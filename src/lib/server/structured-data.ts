import type { Film } from '#lib/data/films.ts';
import { RUNNING_TIME } from '#lib/data/scenes.ts';
import { PICTURE } from '#lib/pictures/frame.ts';
import type { Section, Story } from '#lib/story/types.ts';
import { LANGUAGE, NAME } from './site.ts';

/** A node in the words of schema.org. */
type Node = Record<string, unknown>;

export interface Told {
	story: Pick<Story, 'title' | 'description' | 'published' | 'updated' | 'sections'>;
	/** The film that the essay is about. */
	film: Pick<Film, 'title' | 'year'>;
	/** The address of the front page, in full. */
	site: URL;
	/** The full address of the page's picture, and what is to be seen in it. */
	picture: { href: string; alt: string };
}

const CONTEXT = 'https://schema.org';

/** JSON as the text of a data block: nothing in it can end the block, or begin an entity. */
const written = (graph: Node[]): string =>
	JSON.stringify({ '@context': CONTEXT, '@graph': graph }).replace(
		/[<>&]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

const at = (site: URL, path: string): string => new URL(path, site).href;
const essayId = (site: URL) => `${site.href}#essay`;
const movieId = (site: URL) => `${site.href}#film`;

const makerOf = (site: URL): Node => ({ '@type': 'Organization', name: NAME, url: site.href });

const imageOf = ({ href, alt }: Told['picture']): Node => ({
	'@type': 'ImageObject',
	url: href,
	width: PICTURE.width,
	height: PICTURE.height,
	caption: alt
});

const movie = ({ film, site }: Told): Node => ({
	'@type': 'Movie',
	'@id': movieId(site),
	name: film.title,
	datePublished: String(film.year),
	duration: `PT${RUNNING_TIME}M`,
	director: { '@type': 'Person', name: 'Sean Baker' }
});

/** What is said alike of the essay and of a section of it. */
const common = ({ story, site, picture }: Told): Node => ({
	inLanguage: LANGUAGE,
	datePublished: story.published,
	dateModified: story.updated,
	author: makerOf(site),
	publisher: makerOf(site),
	image: imageOf(picture)
});

/** What the essay's page is about: a review of a film, after the review that it retells. */
export function essayData(told: Told): string {
	const { story, site } = told;
	const film = { '@id': movieId(site) };
	const review: Node = {
		'@type': ['Review', 'Article'],
		'@id': essayId(site),
		name: story.title,
		headline: story.title,
		description: story.description,
		url: site.href,
		mainEntityOfPage: site.href,
		...common(told),
		itemReviewed: film,
		isBasedOn: {
			'@type': 'Review',
			name: `A film critic’s review of ${told.film.title}`,
			itemReviewed: film
		},
		hasPart: story.sections.map(({ id, title }) => ({
			'@type': 'Article',
			'@id': at(site, `${id}/`),
			headline: title,
			url: at(site, `${id}/`)
		}))
	};
	return written([review, movie(told)]);
}

/** What a section's page is about: a part of the essay, and the way to it. */
export function sectionData(
	told: Told,
	section: Pick<Section, 'id' | 'title'>,
	description: string
): string {
	const { story, site } = told;
	const url = at(site, `${section.id}/`);
	const position = story.sections.findIndex(({ id }) => id === section.id) + 1;
	const article: Node = {
		'@type': 'Article',
		'@id': url,
		headline: section.title,
		description,
		url,
		mainEntityOfPage: url,
		...common(told),
		position,
		about: { '@id': movieId(site) },
		isPartOf: { '@type': 'Article', '@id': essayId(site), name: story.title, url: site.href }
	};
	const trail: Node = {
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: story.title, item: site.href },
			{ '@type': 'ListItem', position: 2, name: section.title, item: url }
		]
	};
	return written([article, trail, movie(told)]);
}
