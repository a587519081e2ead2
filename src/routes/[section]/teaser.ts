import { plainText } from '#lib/story/prose.ts';
import type { Section } from '#lib/story/types.ts';

/** The longest description that is shown whole where a page is shared or found, in characters. */
const LIMIT = 200;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** A text of at most `limit` characters: cut between two words, with an ellipsis, where it is longer. */
function cut(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const ends = [...words.segment(text)]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ index, segment }) => index + segment.length)
		.filter((end) => end < limit);
	return `${text.slice(0, ends.at(-1) ?? limit - 1)}…`;
}

/** A section in a few words: its title and the first sentence of its first step. */
export function teaser({ title, steps }: Pick<Section, 'title' | 'steps'>): string {
	const prose = plainText(steps[0]?.prose ?? []);
	const [first] = sentences.segment(prose);
	return cut(`${title}: ${first?.segment ?? ''}`.trim(), LIMIT);
}
