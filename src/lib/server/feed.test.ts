import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { feed } from './feed.ts';
import { sitemap } from './sitemap.ts';

const site = new URL('https://example.org/essays/anora/');

/** The texts of the elements of a name. Throws where the XML is not well formed. */
function textsOf(name: string, xml: string): string[] {
	const parser = new SaxesParser();
	const texts: string[] = [];
	let within = '';
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', (tag) => {
		within = tag.name;
		if (within === name) texts.push('');
	});
	parser.on('text', (text) => {
		if (within === name) texts[texts.length - 1] += text;
	});
	parser.on('closetag', () => (within = ''));
	parser.write(xml).close();
	return texts;
}

test('a feed is XML whatever its words are, and keeps them', () => {
	const words = fc.string({ unit: fc.constantFrom(...'ab &<>"\u0000’]') });
	fc.assert(
		fc.property(words, words, (title, summary) => {
			const story = { title, description: summary, published: '2026-11-20', updated: '2026-11-26' };
			const entry = { title, address: new URL('loud/', site).href, summary };
			const xml = feed(story, [entry], site);
			const kept = (text: string) => text.replaceAll('\u0000', '');
			expect(textsOf('title', xml)).toEqual([kept(title), kept(title)]);
			expect(textsOf('summary', xml)).toEqual([kept(summary)]);
			expect(textsOf('id', xml)).toEqual([site.href, entry.address]);
			expect(textsOf('published', xml)).toEqual(['2026-11-20T00:00:00Z']);
			expect(textsOf('updated', xml)).toEqual(['2026-11-26T00:00:00Z', '2026-11-26T00:00:00Z']);
		})
	);
});

test('a site map is XML with every address', () => {
	const addresses = [site.href, `${site.href}?a=1&b=2`];
	const xml = sitemap(addresses, '2026-11-26');
	expect(textsOf('loc', xml)).toEqual(addresses);
	expect(textsOf('lastmod', xml)).toEqual(['2026-11-26', '2026-11-26']);
});
