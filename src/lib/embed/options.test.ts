import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complaintsOf } from './complaints.ts';
import { DEFAULTS, MODES, readOptions, THEMES, writeOptions } from './options.ts';

const STEPS = ['by-rating', 'by-year'];
const read = (query: string) => readOptions(new URLSearchParams(query), STEPS);
const complain = (query: string) => complaintsOf(new URLSearchParams(query), STEPS);

describe('the options of an embed', () => {
	test('are the defaults where nothing is asked for, and are not written', () => {
		expect(read('')).toEqual(DEFAULTS);
		expect(writeOptions(DEFAULTS)).toBe('');
	});

	test('are read from the address', () => {
		expect(read('?theme=dark&mode=flat&step=by-year&title=0')).toEqual({
			theme: 'dark',
			mode: 'flat',
			step: 'by-year',
			title: false
		});
	});

	test('fall back where they are unknown, and say what would be known', () => {
		const asked = '?theme=neon&mode=&step=gone&title=no';
		expect(read(asked)).toEqual(DEFAULTS);
		expect(complain(asked)).toEqual([
			'theme is "neon", expected one of essay, light, dark, auto',
			'mode is "", expected one of deck, flat, still, scroll',
			'title is "no", expected one of 0, 1',
			'step is "gone", expected one of by-rating, by-year'
		]);
		expect(complain('?theme=dark&lang=fr')).toEqual([]);
	});

	test('come back as they were written', () => {
		const options = fc.record(
			{
				theme: fc.constantFrom(...THEMES),
				mode: fc.constantFrom(...MODES),
				title: fc.boolean(),
				step: fc.constantFrom(...STEPS)
			},
			{ requiredKeys: ['theme', 'mode', 'title'] }
		);
		fc.assert(
			fc.property(options, (asked) => {
				expect(read(writeOptions(asked))).toEqual(asked);
			})
		);
	});

	test('are always whole, whatever the address says', () => {
		const name = fc.oneof(fc.constantFrom('theme', 'mode', 'step', 'title', 'lang'), fc.string());
		fc.assert(
			fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
				const options = readOptions(new URLSearchParams(pairs), STEPS);
				expect(THEMES).toContain(options.theme);
				expect(MODES).toContain(options.mode);
				expect([undefined, ...STEPS]).toContain(options.step);
				expect(options.title).toBeTypeOf('boolean');
			})
		);
	});
});
