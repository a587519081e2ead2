const WORDS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);

/** A whole number as running text says it: in words up to twenty, in figures above. */
export const numberWord = (value: number): string => WORDS[value] ?? String(value);
