import type { Tables } from '#lib/data/tables.ts';
import type { Scene } from '#lib/story/types.ts';
import type { Size } from '../chart.ts';
import { behindAt, flagAt } from './flag-scenes.ts';
import type { InsultsLayout } from './picture.ts';
import { wordsAt } from './words-scene.ts';

/** What the picture shows: the three insults, the flag they become, what is behind it. */
export const SCENES = ['words', 'flag', 'behind'] as const;
export interface InsultsScene extends Scene {
	name: (typeof SCENES)[number];
}

const DRAWN = { words: wordsAt, flag: flagAt, behind: behindAt };

/** Places the words, the flag or what is behind it in an area, in CSS pixels. */
export const layout = (_tables: Tables, { name }: InsultsScene, size: Size): InsultsLayout =>
	DRAWN[name](size);
