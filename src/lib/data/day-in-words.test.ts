import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInWords } from './day-in-words.ts';

test('a day is written as browsers write it', () => {
	const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
	fc.assert(
		fc.property(
			fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
			(date) => {
				expect(dayInWords(date.toISOString().slice(0, 10))).toBe(format.format(date));
			}
		)
	);
});
