import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, MODES, THEMES } from '../options.ts';
import { optionsOf } from './options-of.ts';

const read = (attributes: Record<string, string>) =>
	optionsOf((name) => (Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null));

test('an element without attributes asks for the defaults', () => {
	expect(read({ section: 'loud' })).toEqual(DEFAULTS);
});

test('an element asks for what its attributes say', () => {
	expect(read({ theme: 'auto', mode: 'scroll', step: 'by-reel', title: '0' })).toEqual({
		theme: 'auto',
		mode: 'scroll',
		step: 'by-reel',
		title: false
	});
});

test('whatever the attributes are, the options are known ones', () => {
	const values = fc.record(
		{ theme: fc.string(), mode: fc.string(), step: fc.string(), title: fc.string() },
		{ requiredKeys: [] }
	);
	fc.assert(
		fc.property(values, (attributes) => {
			const { theme, mode } = read(attributes);
			expect(THEMES).toContain(theme);
			expect(MODES).toContain(mode);
		})
	);
});
