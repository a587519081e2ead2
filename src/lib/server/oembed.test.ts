import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oembed, toXml } from './oembed.ts';

const story = { title: 'Anora, from neon to dawn' };
const site = new URL('https://example.org/essays/anora/');
const offer = (title = 'Loud & <vulgar>, "so"') =>
	oembed({ story, section: { id: 'loud', title }, site, height: 900 });

/** What a reader of HTML or XML makes of escaped text. */
const unescaped = (text: string) =>
	text.replace(
		/&(amp|lt|gt|quot);/g,
		(_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? ''
	);

/** What WordPress makes of the HTML of a provider it does not know, step by step as its core does. */
function wordpress(html: string): string | undefined {
	const kept: Record<string, string[]> = {
		a: ['href'],
		blockquote: [],
		iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'title']
	};
	const bare = html.replace(/<(\/?)([a-z]+)([^>]*)>/g, (_, end, name: string, rest: string) => {
		const names = kept[name];
		if (!names) return '';
		const attributes = rest.match(/[a-z]+="[^"]*"/g) ?? [];
		const left = attributes.filter((written) => names.includes(written.split('=')[0] ?? ''));
		return `<${end}${[name, ...left].join(' ')}>`;
	});
	const [, quote, frame] =
		/(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(bare) ?? [];
	if (!frame) return undefined;
	return `${quote ?? ''}${frame}`.replace(/ src="(.*?)"/, ' src="$1#?secret=1234567890"');
}

describe('an offer', () => {
	test('gives full addresses below the base path', () => {
		expect(offer()).toMatchObject({
			version: '1.0',
			type: 'rich',
			provider_url: site.href,
			thumbnail_url: 'https://example.org/essays/anora/og/loud.png',
			width: 640,
			height: 900
		});
		expect(offer().html).toContain('src="https://example.org/essays/anora/embed/loud/"');
		expect(offer().html).toContain('href="https://example.org/essays/anora/loud/"');
	});

	test('keeps the words of a title words', () => {
		const { html, title } = offer();
		expect(title).toBe('Loud & <vulgar>, "so" · Anora, from neon to dawn');
		expect(html).toContain(
			'>Loud &amp; &lt;vulgar&gt;, &quot;so&quot; · Anora, from neon to dawn</a>'
		);
		expect(html).not.toContain('<vulgar>');
	});

	test('comes through the filter of WordPress with its quotation, its link and its frame', () => {
		expect(wordpress(offer('Loud').html)).toBe(
			'<blockquote><a href="https://example.org/essays/anora/loud/">Loud · Anora, from neon to dawn</a></blockquote>' +
				'<iframe src="https://example.org/essays/anora/embed/loud/#?secret=1234567890"' +
				' title="Loud · Anora, from neon to dawn" width="640" height="900" frameborder="0"></iframe>'
		);
	});

	test('says the same in XML, whatever the title', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (title) => {
				const found = offer(title);
				const xml = toXml(found);
				for (const [name, value] of Object.entries(found)) {
					const written = xml.match(new RegExp(`\t<${name}>([^<]*)</${name}>\n`))?.[1];
					expect(unescaped(written ?? '')).toBe(String(value));
				}
			})
		);
	});

	test('leaves out of the XML what XML cannot hold', () => {
		expect(toXml(offer('a\u0000\u000b\uffffb'))).toContain('<title>ab · ');
	});
});
