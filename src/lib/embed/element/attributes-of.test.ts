import { expect, test } from 'vitest';
import { attributesOf } from './attributes-of.ts';

test('a script asks for a section by the names that are known, and by no other', () => {
	expect(
		attributesOf({ section: 'loud', theme: 'dark', cfasync: 'false', onclick: 'x()' })
	).toEqual({ section: 'loud', theme: 'dark' });
});

test('what a chart is to show is one attribute, whatever its names are', () => {
	expect(
		attributesOf({ section: 'explore', chart: 'winners', by: 'critics', theme: 'dark', style: 'x' })
	).toEqual({ section: 'explore', theme: 'dark', query: 'chart=winners&by=critics&style=x' });
	expect(attributesOf({ section: 'explore', query: 'chart=career' })).toEqual({
		section: 'explore',
		query: 'chart=career'
	});
});
