const THOUSAND = 1_000;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/** The words for millions and up, largest first. */
const WORDS = [
	{ unit: BILLION, word: 'billion', letter: 'B' },
	{ unit: MILLION, word: 'million', letter: 'M' }
] as const;

/** A place between two digits of a whole number that a multiple of three digits follows. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/**
 * A number with a comma at the thousands and at most one decimal. Not by `Intl`: a browser takes up to 25 ms of the
 * processor to make its first format of a kind, and a chart is fetched while somebody reads.
 */
function plain(value: number): string {
	const [whole = '', ...tenths] = String(Math.round(value * 10) / 10).split('.');
	return [whole.replace(THOUSANDS, ','), ...tenths].join('.');
}

/** The word that an amount is told in, if it is large enough: what would round to a million is one. */
const wordFor = (value: number) => WORDS.find(({ unit }) => Math.round(value / 10) * 10 >= unit);

/** An amount rounded to a number of significant digits, in dollars. */
const rounded = (value: number, digits: number | undefined): number =>
	digits === undefined ? value : Number(value.toPrecision(digits));

/**
 * An amount in words: `$3,000`, `$1.1 million`. To the dollar below a million, to a tenth above; with
 * `digits`, to that many significant digits first.
 */
export function dollars(value: number, digits?: number): string {
	const amount = rounded(value, digits);
	const found = wordFor(amount);
	return found ? `$${plain(amount / found.unit)} ${found.word}` : `$${plain(Math.round(amount))}`;
}

/** Two amounts as one: `$46,000–50,000`, `$1–1.1 million`; a single amount where both read the same. */
export function dollarRange(low: number, high: number, digits?: number): string {
	const [from, to] = [dollars(low, digits), dollars(high, digits)];
	if (from === to) return to;
	const [small, large] = [wordFor(rounded(low, digits)), wordFor(rounded(high, digits))];
	if (small !== large) return `${from}–${to}`;
	const start = large ? from.slice(0, -(large.word.length + 1)) : from;
	return `${start}–${to.slice(1)}`;
}

/** Two amounts in a sentence: `between $46,000 and $50,000`; a single amount where both read the same. */
export function betweenDollars(low: number, high: number, digits?: number): string {
	const [from, to] = [dollars(low, digits), dollars(high, digits)];
	return from === to ? to : `between ${from} and ${to}`;
}

/** An amount for a narrow axis: `$3k`, `$6M`, to two significant digits below ten thousand, three above. */
export function shortDollars(value: number): string {
	const found = wordFor(value);
	if (found) return `$${plain(value / found.unit)}${found.letter}`;
	if (value < THOUSAND) return `$${Math.round(value)}`;
	const thousands = value / THOUSAND;
	return `$${thousands < 10 ? plain(thousands) : Math.round(thousands)}k`;
}
