import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instrumentsAtHand } from '#lib/charts/explore/at-hand.ts';
import { firstChoice } from '#lib/charts/explore/choice.ts';
import { writeChoice } from '#lib/charts/explore/write-choice.ts';
import { parsedTables } from '#lib/server/tables.ts';
import { readAsked } from './read-asked.ts';

const [winners] = instrumentsAtHand;
const read = (query: string, instrument = winners!) =>
	readAsked(
		new URLSearchParams(query),
		instrument,
		instrument.films(parsedTables.value).map(({ key }) => key)
	);

test('an address brings its choice, and whatever else a host has written on it is left alone', () => {
	const asked = read('?chart=winners&by=critics&films=anora,parasite&theme=dark&title=0&childId=x');
	expect(asked.complaints).toEqual([]);
	expect(writeChoice(winners!, asked.choice)).toBe(
		'?chart=winners&by=critics&films=anora,parasite'
	);
});

test('what is not to be had is told, and so is what sections alone have', () => {
	expect(read('?chart=pie&by=stars&theme=neon&mode=deck&step=by-rating')).toEqual({
		choice: firstChoice(winners!),
		complaints: [
			'chart is “pie”, expected one of winners, lineup, career',
			'by is “stars”, expected one of viewers, critics, takings',
			'theme is "neon", expected one of essay, light, dark, auto',
			'mode is for sections, and not for this chart',
			'step is for sections, and not for this chart'
		]
	});
});

test('whatever an address says, every control has one of its values', () => {
	const name = fc.oneof(
		fc.constantFrom('chart', 'by', 'since', 'only', 'order', 'films', 'theme', 'mode', 'step'),
		fc.string()
	);
	fc.assert(
		fc.property(
			fc.constantFrom(...instrumentsAtHand),
			fc.array(fc.tuple(name, fc.string())),
			(instrument, pairs) => {
				const { settings } = read(new URLSearchParams(pairs).toString(), instrument).choice;
				for (const { name, options } of instrument.controls)
					expect(options.map(({ value }) => value)).toContain(settings[name]);
			}
		)
	);
});
