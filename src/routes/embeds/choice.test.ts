import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MODES, THEMES } from '#lib/embed/options.ts';
import { firstChoice, GROUNDS, WIDTHS, type Choice, type Offered } from './choice.ts';
import { readChoice } from './read-choice.ts';
import { writeChoice } from './write-choice.ts';

const section = (id: string, ...steps: string[]): Offered => ({
	id,
	title: id,
	fullTitle: id,
	steps: steps.map((step) => ({ id: step, words: step }))
});
const SECTIONS = [section('loud', 'insults', 'flag'), section('eight-films', 'first', 'last')];

const read = (query: string) => readChoice(new URLSearchParams(query), SECTIONS);

test('nothing asked for is the first section as it usually looks', () => {
	expect(read('')).toEqual({ choice: firstChoice(SECTIONS), complaints: [] });
});

test('what was picked is found again under its address', () => {
	const picked = fc.constantFrom(...SECTIONS).chain(({ id, steps }) =>
		fc.record<Choice>(
			{
				section: fc.constant(id),
				theme: fc.constantFrom(...THEMES),
				mode: fc.constantFrom(...MODES),
				title: fc.boolean(),
				step: fc.constantFrom(...steps.map((step) => step.id)),
				width: fc.constantFrom(...WIDTHS),
				ground: fc.constantFrom(...GROUNDS)
			},
			{ requiredKeys: ['section', 'theme', 'mode', 'title'] }
		)
	);
	fc.assert(
		fc.property(picked, (choice) => {
			expect(read(writeChoice(choice))).toEqual({ choice, complaints: [] });
		})
	);
});

describe('what is not to be had', () => {
	test('falls back and is said', () => {
		const { choice, complaints } = read('section=quiet&theme=purple&step=last&width=9&ground=red');
		expect(choice).toEqual(firstChoice(SECTIONS));
		expect(complaints).toEqual([
			'section is "quiet", expected one of loud, eight-films',
			'theme is "purple", expected one of essay, light, dark, auto',
			'step is "last", expected one of insults, flag',
			'width is "9", expected one of 280, 375, 640, 960',
			'ground is "red", expected one of white, black'
		]);
	});

	test('never throws', () => {
		fc.assert(
			fc.property(fc.string(), (query) => {
				expect(SECTIONS.map(({ id }) => id)).toContain(read(query).choice.section);
			})
		);
	});
});
