import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { instrumentsAtHand } from './at-hand.ts';
import { firstChoice, withFilm, withoutFilm } from './choice.ts';
import { MOST_FILMS, type Choice, type Instrument } from './instrument.ts';
import { instruments } from './instruments.ts';
import { INSTRUMENTS } from './names.ts';
import { readChoice, readName } from './read-choice.ts';
import { writeChoice } from './write-choice.ts';

const tables = parsedTables.value;
const keysOf = (instrument: Instrument) => instrument.films(tables).map(({ key }) => key);

/** Any choice that the controls of an instrument allow. */
const choicesOf = (instrument: Instrument): fc.Arbitrary<Choice> =>
	fc.record({
		settings: fc.record(
			Object.fromEntries(
				instrument.controls.map(({ name, options }) => [
					name,
					fc.constantFrom(...options.map(({ value }) => value))
				])
			)
		),
		films: fc.uniqueArray(fc.constantFrom(...keysOf(instrument)), { maxLength: MOST_FILMS })
	});

const read = (query: string, instrument: Instrument) =>
	readChoice(new URLSearchParams(query), instrument, keysOf(instrument));

test('every instrument is registered under its own name', () => {
	expect(instrumentsAtHand.map(({ name }) => name)).toEqual(Object.keys(instruments));
	expect(INSTRUMENTS).toEqual(Object.keys(instruments));
});

suite.each(instrumentsAtHand.map((one) => [one.name, one] as const))(
	'the address of %s',
	(name, instrument) => {
		test('brings back whatever was chosen, and complains of nothing', () => {
			fc.assert(
				fc.property(choicesOf(instrument), (choice) => {
					const query = writeChoice(instrument, choice);
					expect(readName(new URLSearchParams(query), Object.keys(instruments)).value).toBe(name);
					expect(read(query, instrument)).toEqual({ value: choice, complaints: [] });
				})
			);
		});

		test('says nothing of what is usual', () => {
			expect(writeChoice(instrument, firstChoice(instrument))).toBe(`?chart=${name}`);
			expect(read('', instrument).value).toEqual(firstChoice(instrument));
		});

		test('with anything in it gives a choice that the controls allow', () => {
			const names = [...instrument.controls.map((control) => control.name), 'films', 'x'];
			fc.assert(
				fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (asked) => {
					const { value } = read(new URLSearchParams(asked).toString(), instrument);
					for (const { name: control, options } of instrument.controls)
						expect(options.map((option) => option.value)).toContain(value.settings[control]);
					expect(value.films.length).toBeLessThanOrEqual(MOST_FILMS);
					for (const film of value.films) expect(keysOf(instrument)).toContain(film);
				})
			);
		});

		test('tells every value that is unknown, and puts the usual in its place', () => {
			for (const control of instrument.controls) {
				const { value, complaints } = read(`${control.name}=toString`, instrument);
				expect(value).toEqual(firstChoice(instrument));
				expect(complaints).toEqual([
					`${control.name} is “toString”, expected one of ${control.options.map((option) => option.value).join(', ')}`
				]);
			}
		});

		test('tells films that are unknown or too many', () => {
			const [one = '', two = '', three = ''] = keysOf(instrument);
			expect(read('films=jaws', instrument)).toEqual({
				value: firstChoice(instrument),
				complaints: ['films has “jaws”, which is no film of this chart']
			});
			expect(read(`films=${one},jaws,${one}`, instrument).value.films).toEqual([one]);
			expect(read(`films=${one},${two},${three}`, instrument)).toMatchObject({
				value: { films: [one, two] },
				complaints: ['films has 3 films, expected 2 at most']
			});
			expect(read('films=', instrument)).toMatchObject({ value: { films: [] }, complaints: [] });
		});
	}
);

suite('the name of a chart in an address', () => {
	const named = (query: string) => readName(new URLSearchParams(query), ['winners', 'lineup']);

	test('is the first where none is asked for', () => {
		expect(named('')).toEqual({ value: 'winners', complaints: [] });
	});

	test('is told where it is unknown', () => {
		expect(named('chart=lineup').value).toBe('lineup');
		expect(named('chart=pie')).toEqual({
			value: 'winners',
			complaints: ['chart is “pie”, expected one of winners, lineup']
		});
	});
});

suite('a film more', () => {
	const none: Choice = { settings: {}, films: [] };

	test('takes the place of the one that came first where there are as many as can be', () => {
		const two = withFilm(withFilm(none, 'a'), 'b');
		expect(two.films).toEqual(['a', 'b']);
		expect(withFilm(two, 'c').films).toEqual(['b', 'c']);
		expect(withFilm(two, 'a')).toBe(two);
		expect(withoutFilm(two, 'a').films).toEqual(['b']);
	});
});
