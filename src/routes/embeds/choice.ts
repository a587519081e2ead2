import { DEFAULTS, type EmbedOptions } from '#lib/embed/options.ts';

/** Widths of the column that a section is tried in, in CSS pixels. */
export const WIDTHS = [280, 375, 640, 960] as const;
export type Width = (typeof WIDTHS)[number];

/** What the page of the host is printed on. */
export const GROUNDS = ['white', 'black'] as const;
export type Ground = (typeof GROUNDS)[number];

/** A section as the page knows it. */
export interface Offered {
	id: string;
	title: string;
	/** Its title and the essay's: what a frame of it is called. */
	fullTitle: string;
	steps: { id: string; words: string }[];
}

/** What an editor has picked. */
export interface Choice extends EmbedOptions {
	section: string;
	/** For the preview alone; what suits, where it was not picked. */
	width?: Width;
	ground?: Ground;
}

/** What is picked before anybody has. */
export const firstChoice = (sections: readonly Offered[]): Choice => ({
	section: sections[0]?.id ?? '',
	...DEFAULTS
});
