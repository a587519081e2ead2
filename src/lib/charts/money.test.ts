import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dollarRange, dollars, shortDollars } from './money.ts';

describe('dollars', () => {
	it('tells amounts below a million to the dollar', () => {
		expect(dollars(3_000)).toBe('$3,000');
		expect(dollars(250_000)).toBe('$250,000');
		expect(dollars(935_984)).toBe('$935,984');
	});

	it('tells larger amounts in words, to a tenth', () => {
		expect(dollars(1_000_000)).toBe('$1 million');
		expect(dollars(1_100_000)).toBe('$1.1 million');
		expect(dollars(56_286_295)).toBe('$56.3 million');
		expect(dollars(1_250_000_000)).toBe('$1.3 billion');
	});

	it('rounds to significant digits when asked', () => {
		expect(dollars(56_286_295, 2)).toBe('$56 million');
		expect(dollars(69_816, 2)).toBe('$70,000');
		expect(dollars(999_999, 2)).toBe('$1 million');
	});
});

test('numbers are written as browsers write them', () => {
	const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
	fc.assert(
		fc.property(fc.double({ min: 0, max: 999_000, noNaN: true }), (value) => {
			expect(dollars(value * 1e9)).toMatch(/^\$[\d,.]+( [mb]illion)?$/);
			const billions = Math.round(value * 10) / 10;
			if (value >= 1) expect(dollars(billions * 1e9)).toBe(`$${format.format(billions)} billion`);
		})
	);
});

describe('a range of dollars', () => {
	it('says the unit once', () => {
		expect(dollarRange(46_000, 50_000)).toBe('$46,000–50,000');
		expect(dollarRange(1_000_000, 1_100_000)).toBe('$1–1.1 million');
	});

	it('says both units where they differ', () => {
		expect(dollarRange(900_000, 1_100_000)).toBe('$900,000–$1.1 million');
	});

	it('is one amount where both ends read the same', () => {
		expect(dollarRange(3_000, 3_000)).toBe('$3,000');
		expect(dollarRange(56_010_000, 56_020_000)).toBe('$56 million');
	});
});

describe('short dollars', () => {
	it('have a letter for thousands and millions', () => {
		expect(shortDollars(500)).toBe('$500');
		expect(shortDollars(3_000)).toBe('$3k');
		expect(shortDollars(250_000)).toBe('$250k');
		expect(shortDollars(1_100_000)).toBe('$1.1M');
		expect(shortDollars(6_000_000)).toBe('$6M');
	});
});
