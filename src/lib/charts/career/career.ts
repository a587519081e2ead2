import { linear } from 'svelte/easing';
import { defineChart } from '../chart.ts';
import { scrolledCareer } from './arrival.ts';
import Career from './Career.svelte';
import { caption, describe, tip } from './career-words.ts';
import { laying, layout } from './layout.ts';
import { DURATION, interpolate } from './motion.ts';
import { SCENES, type CareerLayout, type CareerScene } from './marks.ts';

const words = SCENES.join(', ');

/** The director's features in script: by year and budget, by their people, by their casts, by their takings. */
export const career = defineChart<CareerScene, CareerLayout>({
	reads: ['films'],
	parse: (text) => {
		const name = SCENES.find((scene) => scene === text.trim());
		return name ? { name } : `career scene "${text.trim()}" is unknown (known: ${words})`;
	},
	layout,
	laying,
	interpolate,
	scrolled: scrolledCareer,
	caption,
	describe,
	tip,
	component: Career,
	motion: 'play',
	duration: DURATION,
	easing: linear
});
