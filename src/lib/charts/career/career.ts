import { blend } from '../blend.ts';
import { defineChart } from '../chart.ts';
import Career from './Career.svelte';
import { caption, describe, tip } from './career-words.ts';
import { layout } from './layout.ts';
import { SCENES, type CareerLayout, type CareerScene } from './marks.ts';

/** How much later the last mark of a kind sets off than the first, as a part of the way. */
const STAGGER = 0.35;
/** Length of a change of scene, in milliseconds. */
const DURATION = 900;

const words = SCENES.join(', ');

/** The director's features in script: by year and budget, by their people, by their casts, by their takings. */
export const career = defineChart<CareerScene, CareerLayout>({
	parse: (text) => {
		const name = SCENES.find((scene) => scene === text.trim());
		return name ? { name } : `career scene "${text.trim()}" is unknown (known: ${words})`;
	},
	layout,
	interpolate: (from, to, t) => blend(from, to, t, STAGGER),
	caption,
	describe,
	tip,
	component: Career,
	motion: 'play',
	duration: DURATION
});
