import { expect, test } from 'vitest';
import { findMatches } from './find-matches.ts';

const films = [
	{ key: 'a', title: 'The Son’s Room', detail: '2001, Nanni Moretti' },
	{ key: 'b', title: 'M*A*S*H', detail: '1970, Robert Altman' },
	{ key: 'c', title: 'L’Enfant', detail: '2005, Jean-Pierre Dardenne' },
	{ key: 'd', title: 'Room of Théo', detail: '1999, Luc' }
];
const found = (typed: string) => findMatches(films, typed).map(({ key }) => key);

test('every word that is typed has to begin a word of a film', () => {
	expect(found('son 2001')).toEqual(['a']);
	expect(found('son 2002')).toEqual([]);
	expect(found('altm')).toEqual(['b']);
});

test('accents, capitals and apostrophes need not be typed', () => {
	expect(found('THEO')).toEqual(['d']);
	expect(found('sons')).toEqual(['a']);
	expect(found('lenfant')).toEqual(['c']);
});

test('a title that begins as typed comes first', () => {
	expect(found('room')).toEqual(['d', 'a']);
});

test('nothing typed finds all, in their order', () => {
	expect(found(' ')).toEqual(['a', 'b', 'c', 'd']);
});
