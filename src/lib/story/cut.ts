const words = new Intl.Segmenter('en', { granularity: 'word' });

/** A text of at most `limit` characters: cut between two words, with an ellipsis, where it is longer. */
export function cut(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const ends = [...words.segment(text)]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ index, segment }) => index + segment.length)
		.filter((end) => end < limit);
	return `${text.slice(0, ends.at(-1) ?? limit - 1)}…`;
}
