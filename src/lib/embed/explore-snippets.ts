import { EXPLORE } from './element/explore.ts';
import { exploreAddress } from './element/explore-address.ts';
import { html } from './html.ts';
import type { Snippets } from './snippets.ts';

interface Wanted {
	/** The folder that the site lives in, in full, its `/` at the end included. */
	site: string;
	/** What is set, a query as the page of all charts writes it. */
	query: string;
	/** What the frame is called. */
	title: string;
	/** Height, in CSS pixels, for hosts that cannot learn it from the frame. */
	height: number;
}

/** The codes that put a chart, as it is set, into the hands of somebody else's readers. */
export const exploreSnippets = ({
	site,
	query,
	title,
	height
}: Wanted): Pick<Snippets, 'line' | 'frame'> => ({
	line: html('script', {
		src: `${site}embed.js`,
		'data-section': EXPLORE,
		...Object.fromEntries(
			[...new URLSearchParams(query)].map(([name, value]) => [`data-${name}`, value])
		),
		async: true
	}),
	frame: html('iframe', {
		src: exploreAddress(site, query),
		title,
		width: '100%',
		height,
		style: 'border:0',
		loading: 'lazy'
	})
});
