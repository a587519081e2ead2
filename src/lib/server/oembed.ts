import type { Section, Story } from '#lib/story/types.ts';
import { PICTURE } from '#lib/pictures/frame.ts';
import { escaped } from './escaped.ts';
import { pictureOf } from './picture-of.ts';
import { NAME } from './site.ts';

/** Width of the frame that is offered, in CSS pixels. */
export const WIDTH = 640;

/** How long an offer may be kept, in seconds: a day. */
const CACHE_AGE = 86_400;

/** What an oEmbed consumer is told of a section (oembed.com, version 1.0, type “rich”). */
export interface Oembed {
	version: '1.0';
	type: 'rich';
	title: string;
	provider_name: string;
	provider_url: string;
	cache_age: number;
	html: string;
	width: number;
	height: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

export interface Offer {
	story: Pick<Story, 'title'>;
	section: Pick<Section, 'id' | 'title'>;
	/** The address of the essay's front page, in full. */
	site: URL;
	/** Height of the frame at `WIDTH`, in CSS pixels. */
	height: number;
}

/** What a page about one section calls itself. */
export const fullTitle = (section: Pick<Section, 'title'>, story: Pick<Story, 'title'>): string =>
	`${section.title} · ${story.title}`;

/**
 * The HTML to paste. WordPress takes out everything but `blockquote`, `a` and `iframe` with a few of their attributes
 * (`style` and `loading` go, `frameborder` stays); it needs the blockquote first and the frame right after it, and puts
 * its secret behind the frame's address, which must have no `#` of its own.
 */
function frame({ id, title }: { id: string; title: string }, site: URL, height: number): string {
	const page = new URL(`${id}/`, site).href;
	const embed = new URL(`embed/${id}/`, site).href;
	const attributes = {
		src: embed,
		title,
		width: WIDTH,
		height,
		frameborder: 0,
		style: 'border:0;width:100%;max-width:100%',
		loading: 'lazy'
	};
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
	const words = `<p><a href="${escaped(page)}">${escaped(title)}</a></p>`;
	return `<blockquote>${words}</blockquote><iframe ${written.join(' ')}></iframe>`;
}

/** What a section has to offer to those who would embed it. */
export function oembed({ story, section, site, height }: Offer): Oembed {
	const title = fullTitle(section, story);
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: NAME,
		provider_url: site.href,
		cache_age: CACHE_AGE,
		html: frame({ id: section.id, title }, site, height),
		width: WIDTH,
		height,
		thumbnail_url: new URL(pictureOf(section.id), site).href,
		thumbnail_width: PICTURE.width,
		thumbnail_height: PICTURE.height
	};
}

/** The same as XML. */
export function toXml(offer: Oembed): string {
	const fields = Object.entries(offer).map(
		([name, value]) => `\t<${name}>${escaped(value)}</${name}>\n`
	);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('')}</oembed>\n`;
}
