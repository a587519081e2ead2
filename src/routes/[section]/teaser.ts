import { cut } from '#lib/story/cut.ts';
import { plainText } from '#lib/story/prose.ts';
import type { Section } from '#lib/story/types.ts';

/** The longest description that is shown whole where a page is shared or found, in characters. */
const LIMIT = 200;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A section in a few words: its title and the first sentence of its first step. */
export function teaser({ title, steps }: Pick<Section, 'title' | 'steps'>): string {
	const prose = plainText(steps[0]?.prose ?? []);
	const [first] = sentences.segment(prose);
	return cut(`${title}: ${first?.segment ?? ''}`.trim(), LIMIT);
}
