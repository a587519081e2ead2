import { SaxesParser } from 'saxes';
import { expect, test } from './fixtures.ts';
import {
	BASE,
	builtPages,
	fileOf,
	HOME,
	linksOf,
	ORIGIN,
	pathsOf,
	read,
	readHtml,
	saidOf,
	textOf,
	type Built
} from './built-pages.ts';

const pages = builtPages();
const find = (path: string) => pages.find((page) => page.path === path) as Built;
const addressOf = ({ path }: Built) => `${HOME}${path}`;

const isHidden = (page: Built) => saidOf(page, 'robots').join().includes('noindex');
/** Pages that are shared or found as themselves. */
const shown = pages.filter((page) => !isHidden(page) && page.path !== '404.html');
/** Pages that search engines are to show: those that name no other one as their own. */
const indexed = shown.filter((page) => linksOf(page, 'canonical')[0] === addressOf(page));
const SECTIONS = pathsOf('.json')
	.filter((name) => name.startsWith('oembed/'))
	.map((name) => name.slice('oembed/'.length, -'.json'.length));
const AT = pages.filter(({ path }) => path.startsWith('at/'));

/** Where a PNG says how wide and how high it is, in bytes. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
/** What a picture may weigh: those who show it give up on heavier ones. */
const HEAVIEST = 300 * 1024;
/** The longest title and description that are shown whole where a page is found. */
const LONGEST = { title: 90, description: 200 };

/** The one value under each of some names that a page says of itself. */
function all(page: Built, ...names: string[]): string[] {
	return names.map((name) => {
		const said = saidOf(page, name);
		expect(said, `${page.path} ${name}`).toHaveLength(1);
		return said[0] ?? '';
	});
}

function expectXml(path: string) {
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		throw new Error(`${path}: ${error.message}`);
	});
	parser.write(read(path).toString()).close();
}

test('every page has a title, a description and tags that agree with each other', () => {
	expect(shown.length).toBeGreaterThan(SECTIONS.length + AT.length);
	for (const page of shown) {
		const titles = page.elements.filter(
			({ name, parent }) => name === 'title' && (parent as { name?: string }).name === 'head'
		);
		expect(titles, page.path).toHaveLength(1);
		const title = textOf(titles[0]!);
		const [description = ''] = all(page, 'description');
		expect(title.length, `${page.path}: ${title}`).toBeLessThanOrEqual(LONGEST.title);
		expect(description.length, page.path).toBeLessThanOrEqual(LONGEST.description);
		expect(all(page, 'og:title', 'twitter:title')).toEqual([title, title]);
		expect(all(page, 'og:description', 'twitter:description')).toEqual([description, description]);
		const others = all(page, 'og:site_name', 'og:locale', 'og:type', 'twitter:card', 'theme-color');
		expect(others.every(Boolean), page.path).toBe(true);
	}
});

test('no two pages that can be shared are called or described alike', () => {
	const own = [...indexed, ...AT];
	for (const name of ['og:title', 'og:description', 'og:url']) {
		const said = own.map((page) => saidOf(page, name)[0]);
		const twice = said.filter((value, index) => said.indexOf(value) !== index);
		expect(twice, name).toEqual([]);
	}
});

test('every page names its own address and one to be found under, both of this site', () => {
	for (const page of shown) {
		const [canonical = ''] = linksOf(page, 'canonical');
		expect(fileOf(new URL(canonical)), page.path).toBeTruthy();
		expect(canonical.startsWith(HOME), canonical).toBe(true);
	}
	for (const page of [...indexed, ...AT]) expect(all(page, 'og:url')).toEqual([addressOf(page)]);
	for (const page of AT) {
		const [canonical = ''] = linksOf(page, 'canonical');
		expect(SECTIONS.map((id) => `${HOME}${id}/`)).toContain(canonical);
	}
});

test('the essay, every section and every step has a picture of its own, that is there, large and light enough', () => {
	const addresses = ['', ...SECTIONS.map((id) => `${id}/`), ...AT.map(({ path }) => path)];
	expect(AT.length).toBeGreaterThan(30);
	for (const path of addresses) {
		const page = find(path);
		const [image = '', alt = '', twitter, twitterAlt] = all(
			page,
			'og:image',
			'og:image:alt',
			'twitter:image',
			'twitter:image:alt'
		);
		expect([twitter, twitterAlt]).toEqual([image, alt]);
		expect(alt.length, path).toBeGreaterThan(20);
		expect(alt.length, path).toBeLessThanOrEqual(420);
		const id = path.split('/').at(-2) ?? 'essay';
		expect(image).toMatch(new RegExp(`^${HOME}og/${id}\\.png\\?v=[0-9a-f]{8}$`));
		const file = read(fileOf(new URL(image)) ?? '');
		expect(sizeOf(file), path).toEqual(all(page, 'og:image:width', 'og:image:height').map(Number));
		expect(sizeOf(file), path).toEqual([1200, 630]);
		expect(file.length, path).toBeLessThan(HEAVIEST);
	}
	for (const of of [SECTIONS, AT.map(({ path }) => path.split('/')[1])]) {
		const pictures = of.map((id) => read(`og/${id}.png`).toString('base64'));
		expect(new Set(pictures).size).toBe(pictures.length);
	}
});

test('a section names its part of the essay, the days, and the sections before and after it', () => {
	for (const id of SECTIONS) {
		const page = find(`${id}/`);
		const [section = '', published, updated] = all(
			page,
			'article:section',
			'article:published_time',
			'article:modified_time'
		);
		expect(saidOf(page, 'og:title')[0]).toContain(section);
		for (const day of [published, updated]) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
		for (const rel of ['prev', 'next']) {
			const visible = page.elements
				.filter(({ name, attribs }) => name === 'a' && attribs['rel'] === rel)
				.map(({ attribs }) => new URL(attribs['href'] ?? '', addressOf(page)).href);
			expect(linksOf(page, rel), `${id} ${rel}`).toEqual(visible);
		}
	}
	expect(SECTIONS.flatMap((id) => linksOf(find(`${id}/`), 'next'))).toHaveLength(
		SECTIONS.length - 1
	);
});

test('what pages say in the words of schema.org can be read, and refers to pages that are there', () => {
	const blockOf = (page: Built) => {
		const blocks = page.elements.filter(({ attribs }) => attribs['type'] === 'application/ld+json');
		expect(blocks, page.path).toHaveLength(1);
		return JSON.parse(textOf(blocks[0]!));
	};
	const essay = blockOf(find(''));
	const [review, movie] = essay['@graph'];
	expect(review).toMatchObject({ '@type': ['Review', 'Article'], url: HOME });
	for (const field of ['headline', 'author', 'publisher', 'itemReviewed', 'isBasedOn', 'image'])
		expect(review[field], field).toBeTruthy();
	expect(movie).toMatchObject({ '@type': 'Movie', name: 'Anora' });
	const parts = review.hasPart.map(({ url }: { url: string }) => url);
	expect(parts.toSorted()).toEqual(SECTIONS.map((id) => `${HOME}${id}/`).toSorted());
	for (const url of parts) {
		const page = pages.find((each) => addressOf(each) === url) as Built;
		const [article, trail] = blockOf(page)['@graph'];
		expect(article).toMatchObject({ '@type': 'Article', url, isPartOf: { '@id': review['@id'] } });
		expect(article.image.url).toBe(saidOf(page, 'og:image')[0]);
		expect(trail.itemListElement.at(-1).item).toBe(url);
	}
});

test('the site map has every page that is to be found, and no other', () => {
	const xml = read('sitemap.xml').toString();
	expectXml('sitemap.xml');
	const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
	expect(listed.toSorted()).toEqual(indexed.map(addressOf).toSorted());
	expect(read('robots.txt').toString()).toContain(`Sitemap: ${HOME}sitemap.xml`);
});

test('the feed is XML, and has an entry for every section', () => {
	const xml = read('feed.xml').toString();
	expectXml('feed.xml');
	const ids = [...xml.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
	expect(ids[0]).toBe(HOME);
	expect(ids.slice(1).toSorted()).toEqual(SECTIONS.map((id) => `${HOME}${id}/`).toSorted());
	for (const path of ['', ...SECTIONS.map((id) => `${id}/`)]) {
		const feeds = find(path).elements.filter(
			({ attribs }) => attribs['type'] === 'application/atom+xml'
		);
		expect(feeds.map(({ attribs }) => attribs['href'])).toEqual([`${HOME}feed.xml`]);
	}
});

test('the icons are there, in the sizes that are told', () => {
	const manifest = JSON.parse(read('manifest.webmanifest').toString());
	expect(manifest).toMatchObject({ start_url: `${BASE}/`, scope: `${BASE}/`, id: `${BASE}/` });
	const purposes = manifest.icons.map(({ purpose }: { purpose: string }) => purpose);
	expect(purposes).toContain('maskable');
	for (const { src, sizes, type } of manifest.icons) {
		const file = read(fileOf(new URL(src, ORIGIN)) ?? src);
		if (type === 'image/png') expect(sizeOf(file).join('x')).toBe(sizes);
		else expect(file.toString()).toContain('<svg');
	}
	expect(sizeOf(read('icons/apple-touch.png'))).toEqual([180, 180]);
	const ico = read('favicon.ico');
	expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6]]).toEqual([1, 1, 32]);
	expect(sizeOf(ico.subarray(ico.readUInt32LE(18)))).toEqual([32, 32]);
});

/** Attributes that hold an address. */
const ADDRESSED = ['href', 'src', 'poster', 'action'];

/** The addresses in a set of pictures, without their sizes. */
const inSet = (set = '') =>
	set
		.split(',')
		.map((each) => each.trim().split(/\s+/)[0] ?? '')
		.filter(Boolean);

/** Everything that a page leads to or loads. */
function addressesIn({ elements }: { elements: Built['elements'] }): string[] {
	return elements.flatMap(({ name, attribs, children }) => {
		const own = ADDRESSED.flatMap((attribute) =>
			attribs[attribute] === undefined ? [] : [attribs[attribute]]
		);
		const said = /^(og:(image|url)|twitter:image)$/.test(
			attribs['property'] ?? attribs['name'] ?? ''
		)
			? [attribs['content'] ?? '']
			: [];
		const [, onward] = /url=(.*)$/.exec(attribs['content'] ?? '') ?? [];
		const unscripted =
			name === 'noscript' && children[0] && 'data' in children[0]
				? addressesIn({ elements: readHtml(children[0].data) })
				: [];
		return [
			...own,
			...said,
			...(onward ? [onward] : []),
			...inSet(attribs['srcset']),
			...unscripted
		];
	});
}

test('every link, anchor, picture and file that a page names is there', () => {
	const ids = new Map(
		pages.map((page) => [
			`${page.path}index.html`,
			new Set(page.elements.flatMap(({ attribs }) => [attribs['id'], attribs['name']]))
		])
	);
	const dead: string[] = [];
	let seen = 0;
	for (const page of pages)
		for (const written of new Set(addressesIn(page))) {
			const address = new URL(written, addressOf(page));
			if (address.origin !== ORIGIN || !address.pathname.startsWith(`${BASE}/`)) {
				// Some of those who vouch for a figure have no better address than this.
				if (!/^(https?|mailto):$/.test(address.protocol) || address.hostname === 'localhost')
					dead.push(`${page.path}: ${written}`);
				continue;
			}
			seen++;
			const file = fileOf(address);
			const anchor = decodeURIComponent(address.hash.slice(1));
			if (!file || (anchor && file.endsWith('.html') && !ids.get(file)?.has(anchor)))
				dead.push(`${page.path}: ${written}`);
		}
	expect(seen).toBeGreaterThan(500);
	expect(dead).toEqual([]);
});
