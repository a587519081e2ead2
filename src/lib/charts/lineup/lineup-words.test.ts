import { describe, expect, it } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { isUncertain, meanOf, ordinal, rankOf, shareInWords } from './facts.ts';
import { VIEWS } from './marks.ts';
import { caption, describe as describeScene, tip } from './lineup-words.ts';
import { lineup } from './lineup.ts';
import { rankInWords } from './ranking-remarks.ts';

const tables = parsedTables.value;
const rows = tables.lineup;
const find = (film: string) => {
	const entry = rows.find((row) => row.film === film);
	if (!entry) throw new Error(`no row ${film}`);
	return entry;
};

describe('the facts of the line-up', () => {
	it('shares a rank between films with the same mean', () => {
		expect(rankOf(rows, 'anora').rank).toBe(2);
		expect(rankOf(rows, 'all-we-imagine-as-light').rank).toBe(2);
		expect(rankOf(rows, 'grand-tour').rank).toBe(4);
		expect(rankInWords(rows, 'anora')).toBe('2nd, joint with All We Imagine as Light');
	});

	it('averages the votes of the critics', () => {
		expect(meanOf([6, 4, 1, 1, 0])).toBe(3.25);
	});

	it('holds a mean for uncertain unless it is final or twelve votes bear it out', () => {
		expect(isUncertain(find('anora'))).toBe(false);
		expect(isUncertain(find('grand-tour'))).toBe(false);
		expect(isUncertain(find('bird'))).toBe(false);
		expect(isUncertain(find('parthenope'))).toBe(true);
		expect(isUncertain(find('three-kilometres-to-the-end-of-the-world'))).toBe(true);
	});

	it('writes ordinals and shares as they are said', () => {
		expect([1, 2, 3, 4, 11, 12, 13, 21, 22].map(ordinal)).toEqual(
			'1st 2nd 3rd 4th 11th 12th 13th 21st 22nd'.split(' ')
		);
		expect(shareInWords(7, 22)).toBe('about a third');
		expect(shareInWords(1, 10)).toBe('10 %');
	});
});

describe('the words of the line-up', () => {
	it('keeps headings, notes and sources within their lengths', () => {
		for (const view of VIEWS) {
			const { title, note = '', source } = caption(tables, { name: view, view });
			expect(title.length).toBeLessThanOrEqual(48);
			expect(note.length).toBeLessThanOrEqual(60);
			expect(source.length).toBeLessThanOrEqual(60);
		}
	});

	it('says in a text what a scene draws', () => {
		const text = VIEWS.map((view) => describeScene(tables, { name: view, view }));
		expect(text[0]).toContain(
			'6 critics gave 4, 4 critics gave 3, 1 critic gave 2, and 1 critic gave 1'
		);
		expect(text[2]).toContain('7 of the 22 cars');
		expect(text[3]).toContain('The Seed of the Sacred Fig leads with 3.4');
	});

	it('answers for every mark that can be asked, and for no other', () => {
		for (const view of VIEWS) {
			const scene = { name: view, view };
			for (const { key } of lineup.layout(tables, scene, { width: 940, height: 700 }).hits) {
				const lines = tip(tables, scene, key)?.lines.length ?? 0;
				expect(lines >= 1 && lines <= 4).toBe(true);
			}
			expect(tip(tables, scene, 'no-such-film')).toBeNull();
		}
	});

	it('knows its scenes and says so where it does not', () => {
		for (const view of VIEWS) expect(lineup.parse(view, tables)).toEqual({ name: view, view });
		expect(lineup.parse('carousel', tables)).toBe(
			'the line-up has no scene "carousel", expected one of votes, wheel, dark, ranking'
		);
	});
});
