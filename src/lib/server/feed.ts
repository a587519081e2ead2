import type { Story } from '#lib/story/types.ts';
import { escaped } from './escaped.ts';
import { LANGUAGE, NAME } from './site.ts';

interface Entry {
	title: string;
	/** Its page, in full: it is also what it is known by. */
	address: string;
	summary: string;
}

/** A day as Atom tells the time: its first moment. */
const moment = (day: string): string => `${day}T00:00:00Z`;

/** The sections of the essay as a feed (RFC 4287). */
export function feed(
	story: Pick<Story, 'title' | 'description' | 'published' | 'updated'>,
	entries: readonly Entry[],
	site: URL
): string {
	const updated = moment(story.updated);
	const told = entries.map(
		({ title, address, summary }) => `	<entry>
		<title>${escaped(title)}</title>
		<id>${escaped(address)}</id>
		<link rel="alternate" type="text/html" href="${escaped(address)}"/>
		<published>${moment(story.published)}</published>
		<updated>${updated}</updated>
		<summary>${escaped(summary)}</summary>
	</entry>
`
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGE}">
	<title>${escaped(story.title)}</title>
	<subtitle>${escaped(story.description)}</subtitle>
	<id>${escaped(site.href)}</id>
	<link rel="alternate" type="text/html" href="${escaped(site.href)}"/>
	<link rel="self" type="application/atom+xml" href="${escaped(new URL('feed.xml', site).href)}"/>
	<updated>${updated}</updated>
	<author><name>${NAME}</name></author>
${told.join('')}</feed>
`;
}
