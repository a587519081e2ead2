import { reservedHeight } from './element/reserved-height.ts';

/** The height (CSS pixels) of the embed of a section, by its id, at a width: for hosts that ask before they show it. */
export const embedHeight = (section: string, width: number): number =>
	reservedHeight(section, width, 'deck', true);
