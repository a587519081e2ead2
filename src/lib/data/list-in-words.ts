/**
 * Several things as a sentence lists them: "a", "a and b", "a, b, and c". Not by `Intl`: a browser takes up to 25 ms of
 * the processor to make its first format of a kind, and a chart is fetched while somebody reads.
 */
export function listInWords(items: readonly string[]): string {
	const [last = '', ...before] = items.toReversed();
	if (before.length < 2) return items.join(' and ');
	return `${before.toReversed().join(', ')}, and ${last}`;
}
