import type { Tables } from '#lib/data/tables.ts';
import type { Scene } from '#lib/story/types.ts';
import type { Size } from '../chart.ts';
import type { Pieces } from '../pieces.ts';
import { pictureAt, type InsultsLayout } from './picture.ts';
import { settingWords } from './words.ts';

/** What the picture shows: the three insults, the flag they become, what is behind it. */
export const SCENES = ['words', 'flag', 'behind'] as const;
export interface InsultsScene extends Scene {
	name: (typeof SCENES)[number];
}

/** How straight the letters are and how far the lights are down in each scene. */
const STATES: Record<InsultsScene['name'], [straight: number, down: number]> = {
	words: [0, 0],
	flag: [1, 0],
	behind: [1, 1]
};

/** Places the words, the flag or what is behind it in an area, in CSS pixels. */
export const layout = (_tables: Tables, { name }: InsultsScene, size: Size): InsultsLayout =>
	pictureAt(size, ...STATES[name]);

/** The same in pieces. */
export function* laying(tables: Tables, scene: InsultsScene, size: Size): Pieces<InsultsLayout> {
	yield* settingWords(size);
	return layout(tables, scene, size);
}
