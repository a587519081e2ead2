import { expect, test } from 'vitest';
import type { Outlet } from '#lib/data/outlets.ts';
import { termsFor } from './terms.ts';

const outlet = (name: string, url: string | null = null, named: string[] = []): Outlet => ({
	name,
	letter: 'a',
	count: 1,
	pages: [{ url, named, dates: [], values: [] }]
});

const TERMS = [
	'IMDb datasets',
	'Metacritic, The Numbers',
	'others on Kaggle and GitHub',
	'this selection'
].map((sources) => ({ sources, terms: [] }));

const linesFor = (...outlets: Outlet[]) => termsFor(outlets, TERMS).map(({ sources }) => sources);

test('a table keeps to the terms of those whom its sources name', () => {
	expect(linesFor(outlet('IMDb event pages'))).toEqual(['IMDb datasets', 'this selection']);
	expect(linesFor(outlet('The Numbers'))).toEqual(['Metacritic, The Numbers', 'this selection']);
	expect(linesFor(outlet('Somebody', null, ['who quotes Metacritic']))).toEqual([
		'Metacritic, The Numbers',
		'this selection'
	]);
});

test('a copy keeps to the terms of where it was found', () => {
	expect(linesFor(outlet('Somebody', 'https://github.com/a/b'))).toEqual([
		'others on Kaggle and GitHub',
		'this selection'
	]);
});

test('terms that name nobody hold for every table', () => {
	expect(linesFor()).toEqual(['this selection']);
});
