import { cut } from '#lib/story/cut.ts';
import { plainText } from '#lib/story/prose.ts';
import type { Section } from '#lib/story/types.ts';

/** The longest description that is shown whole where a page is shared or found, in characters. */
const LIMIT = 200;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A section in a few words: its title and as many of its first sentences as there is room for, one at least. */
export function teaser({ title, steps }: Pick<Section, 'title' | 'steps'>): string {
	const prose = plainText(steps[0]?.prose ?? []);
	let told = `${title}:`;
	for (const { segment, index } of sentences.segment(prose)) {
		const longer = `${told} ${segment.trim()}`;
		if (index > 0 && longer.length > LIMIT) break;
		told = longer;
	}
	return cut(told, LIMIT);
}
