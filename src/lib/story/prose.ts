import type { Block, Inline } from './types.ts';

const inlineText = (inline: Inline): string =>
	inline.type === 'text' ? inline.text : inline.children.map(inlineText).join('');

/** The words of a run of prose, without emphasis and links. */
export const plainInlines = (inlines: readonly Inline[]): string =>
	inlines.map(inlineText).join('');

/** The words of prose on one line: paragraphs and list items follow one another after a space. */
export const plainText = (blocks: readonly Block[]): string =>
	blocks
		.flatMap((block) => (block.type === 'paragraph' ? [block.children] : block.items))
		.map(plainInlines)
		.join(' ');
