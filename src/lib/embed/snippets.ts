import { addressOf } from './element/address-of.ts';
import { colorSchemeOf } from './element/color-scheme-of.ts';
import { ELEMENT } from './element/element.ts';
import { html } from './html.ts';
import { writeOptions, type EmbedOptions } from './options.ts';

export interface Wanted {
	/** The folder that the site lives in, in full, its `/` at the end included. */
	site: string;
	/** The section's id. */
	section: string;
	/** What the frame is called, and what its still picture shows. */
	title: string;
	options: EmbedOptions;
	/** Width and height, in CSS pixels, for hosts that cannot learn them from the frame. */
	width: number;
	height: number;
}

/** What an editor may paste, by the kind of place that it is pasted in. */
export interface Snippets {
	/** The one line, for whoever may paste a script. */
	line: string;
	/** An element with a link and a still picture in it, for readers without scripts. */
	element: string;
	/** A frame and nothing else, for whoever may not. */
	frame: string;
	/** An address on a line of its own, which WordPress and others look up. */
	wordpress: string;
	amp: string;
	pym: string;
}

const PYM = 'https://pym.nprapps.org/pym.v1.min.js';
const PICTURE = { width: 1200, height: 630 };

/** A text as it stands in a script inside of HTML, where nothing in it may end the script. */
const quoted = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c');

/** What differs from the usual, by name. */
const askedBy = (options: EmbedOptions) => [...new URLSearchParams(writeOptions(options))];

/** The one line that shows a section on a page that may run a script. */
export const lineOf = ({ site, section, options }: Pick<Wanted, 'site' | 'section' | 'options'>) =>
	html('script', {
		src: `${site}embed.js`,
		'data-section': section,
		...Object.fromEntries(askedBy(options).map(([name, value]) => [`data-${name}`, value])),
		async: true
	});

/** The codes that show a section on somebody else's page. */
export function snippetsOf({ site, section, title, options, width, height }: Wanted): Snippets {
	const page = `${site}${encodeURIComponent(section)}/`;
	const picture = `${site}og/${encodeURIComponent(section)}.png`;
	const script = `${site}embed.js`;
	/** Only the script can play a section by the host's scroll. */
	const mode = options.mode === 'scroll' ? 'flat' : options.mode;
	const src = addressOf(site, section, { ...options, mode });
	const asked = askedBy(options);
	/** It is inherited, so that it reaches a frame from what stands around it. */
	const scheme =
		options.theme === 'essay' ? undefined : `color-scheme:${colorSchemeOf(options.theme)}`;

	const id = `${ELEMENT}-${section}`;
	const still = html('img', {
		src: picture,
		...PICTURE,
		alt: title,
		style: 'max-width:100%;height:auto'
	});
	const placeholder = html('amp-img', {
		src: picture,
		layout: 'fill',
		alt: title,
		placeholder: true
	});
	const overflow = html(
		'div',
		{ overflow: true, tabindex: 0, role: 'button', 'aria-label': `Show all of ${title}` },
		'Show all'
	);

	return {
		line: lineOf({ site, section, options }),
		element:
			html(ELEMENT, { section, ...Object.fromEntries(asked) }, html('a', { href: page }, still)) +
			html('script', { src: script, async: true }),
		frame: html('iframe', {
			src,
			title,
			width: '100%',
			height,
			style: ['border:0', scheme].filter(Boolean).join(';'),
			loading: 'lazy'
		}),
		wordpress: page,
		amp: html(
			'amp-iframe',
			{
				src,
				title,
				width,
				height,
				layout: 'responsive',
				sandbox: 'allow-scripts allow-same-origin allow-popups',
				resizable: true,
				frameborder: 0,
				style: scheme
			},
			placeholder + overflow
		),
		pym:
			html('div', { id, style: scheme }) +
			html('script', { src: PYM }) +
			`<script>new pym.Parent(${[id, src].map(quoted).join(', ')}, { title: ${quoted(title)} });</script>`
	};
}
