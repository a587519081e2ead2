/** The film that the essay is about, as the tables know it. */
export const ANORA = 'anora';

/** A list in a sentence: "a, b and c". */
export const listed = (items: readonly string[]): string =>
	new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);

/** A word at the head of a sentence. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A part (0..1) as a percentage without decimals: "33 %". */
export const percent = (part: number): string => `${Math.round(part * 100)} %`;

/** What a row must have for the sentences; a table without it stops the build. */
export function required<T>(value: T | null | undefined, what: string): T {
	if (value === null || value === undefined) throw new Error(`the data have no ${what}`);
	return value;
}
