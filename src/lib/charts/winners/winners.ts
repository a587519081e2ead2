import { linear } from 'svelte/easing';
import { defineChart } from '../chart.ts';
import { laying, layout } from './layout.ts';
import type { WinnersLayout } from './marks.ts';
import { DURATION, interpolate } from './motion.ts';
import { tip } from './tip.ts';
import { parseScene, type WinnersScene } from './views.ts';
import Winners from './Winners.svelte';
import { caption, describe } from './words.ts';

/** The winners at Cannes as leaves by year: who was American, how viewers and critics rate them, what they took. */
export const winners = defineChart<WinnersScene, WinnersLayout>({
	reads: ['winners'],
	parse: parseScene,
	layout,
	laying,
	interpolate,
	caption,
	describe,
	tip,
	component: Winners,
	motion: 'play',
	duration: DURATION,
	easing: linear
});
