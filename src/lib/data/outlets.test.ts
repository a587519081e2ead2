import { describe, expect, test } from 'vitest';
import type { PublicTable } from './catalogue.ts';
import { published } from '#lib/server/story.ts';
import { outletAt, outletName, outletsIn } from './outlet-name.ts';
import { outletsOf } from './outlets.ts';

const tables = published.tables as PublicTable[];
const outlets = outletsOf(tables);

describe('an outlet', () => {
	test.each([
		['Collider (reported)', 'Collider'],
		['Collider: Anora passes $52 million worldwide', 'Collider'],
		['Wikipedia (Take Out)', 'Wikipedia'],
		['German Wikipedia: Anatomie eines Falls', 'Wikipedia'],
		['AP report of the 2024 award', 'Associated Press'],
		['Screen Daily', 'Screen International'],
		['copy of IndieWire', 'IndieWire'],
		['IMDb Cannes event page', 'IMDb event pages'],
		['IMDb non-commercial dataset title.ratings', 'IMDb datasets'],
		['Emanuel Levy: History of Palme d’Or winners', 'Emanuel Levy'],
		['MovieMaker (Baker and Tsou)', 'MovieMaker']
	])('called "%s" is %s', (spelled, name) => {
		expect(outletName(spelled)).toBe(name);
	});

	test.each([
		['Boxoffice', 'Boxoffice Pro copy'],
		['Kaggle "Movie Industry" (IMDb gross)', 'Kaggle "IMDB Movies Dataset" (top 1000)'],
		['The Hindu', 'Hindustan Times'],
		['Filmmaker Magazine', 'MovieMaker']
	])('called "%s" is not the one called "%s"', (one, other) => {
		expect(outletName(one)).not.toBe(outletName(other));
	});

	test('that is not known is called by its host', () => {
		expect(outletAt('https://www.screendaily.com/news/a')).toBe('Screen International');
		expect(outletAt('https://www.example.org/a')).toBe('example.org');
	});
});

describe('a cell that names two outlets', () => {
	test('gives its address to the one whose name is in it', () => {
		expect(outletsIn('Il Giornale (gross); TheWrap (average)', 'https://thewrap.com/a')).toEqual([
			{ name: 'Il Giornale', spelled: 'Il Giornale (gross)', url: null },
			{ name: 'TheWrap', spelled: 'TheWrap (average)', url: 'https://thewrap.com/a' }
		]);
	});

	test('gives it to the first where no name is in it', () => {
		expect(outletsIn('Filmotomy; Terra', 'https://example.org/').map(({ url }) => url)).toEqual([
			'https://example.org/',
			null
		]);
	});
});

describe('the sources of the essay', () => {
	test('are named once each, however they are written', () => {
		const folded = outlets.map(({ name }) =>
			name
				.toLowerCase()
				.replace(/^the /, '')
				.replace(/[^a-z0-9]/g, '')
		);
		expect(new Set(folded).size).toBe(outlets.length);
		expect(outlets.length).toBeGreaterThan(70);
	});

	test('have every page once, however its address is written', () => {
		for (const { pages, name } of outlets) {
			const plain = pages.map(({ url }) => url?.replace(/^https?:\/\/(www\.)?/, ''));
			expect(new Set(plain).size, name).toBe(pages.length);
		}
	});

	test('lose no value: every line of the sources’ tables rests somewhere', () => {
		for (const table of tables.filter(({ columns }) => 'outlet' in columns)) {
			const own = outletsOf([table]);
			const parts = table.rows.flatMap(({ outlet }) => String(outlet).split(';'));
			expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(parts.length);
		}
	});

	test('say on which of them a rating rests', () => {
		const imdb = outlets.find(({ name }) => name === 'IMDb datasets');
		const ratings = imdb?.pages
			.flatMap(({ values }) => values)
			.find(({ table, column }) => table === 'winners' && column === 'imdb_rating');
		expect(ratings?.rows).toHaveLength(78);
		expect(ratings?.rows).toContain('Anora');
	});

	test('stand in the order of the alphabet, under a letter each', () => {
		const letters = outlets.map(({ letter }) => letter);
		expect(letters).toEqual(letters.toSorted());
		expect(outlets.find(({ name }) => name === 'The Hindu')?.letter).toBe('h');
	});
});
