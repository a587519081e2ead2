const SUFFIXES = ['th', 'st', 'nd', 'rd'];

/** A whole number as a place: "1st", "12th", "23rd". */
export function ordinal(place: number): string {
	const isTeen = Math.floor(place / 10) % 10 === 1;
	return `${place}${(isTeen ? undefined : SUFFIXES[place % 10]) ?? 'th'}`;
}

const NUMERALS =
	'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);

/** A count as running text says it: a word up to twenty ("thirteen"), figures above; 0 is "none". */
export const countInWords = (count: number): string => NUMERALS[count] ?? String(count);

/** How many times as much, in words: "nearly five times", "more than twice". */
export function timesInWords(ratio: number): string {
	const whole = Math.round(ratio);
	const times = whole === 2 ? 'twice' : `${countInWords(whole)} times`;
	if (ratio < whole) return `nearly ${times}`;
	return ratio > whole ? `more than ${times}` : times;
}
