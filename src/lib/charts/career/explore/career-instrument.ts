import { linear } from 'svelte/easing';
import { defineInstrument } from '../../explore/instrument.ts';
import Career from '../Career.svelte';
import type { CareerLayout } from '../marks.ts';
import { DURATION } from '../motion.ts';
import { CONTROLS } from './controls.ts';
import { interpolate } from './interpolate.ts';
import { layout } from './layout.ts';
import { caption, describe, leftOut, says, tip } from './words.ts';

/** The director's features by a measure and in an order that the reader chooses. */
export const careerInstrument = defineInstrument<CareerLayout>({
	name: 'career',
	title: 'Eight films',
	controls: CONTROLS,
	usualFilms: ['anora'],
	chart: {
		reads: ['films'],
		layout,
		interpolate,
		caption,
		describe,
		tip,
		component: Career,
		duration: DURATION,
		easing: linear
	},
	films: ({ films }) =>
		films.map(({ film, title, year, place }) => ({
			key: film,
			title,
			detail: `${year}, ${place}`
		})),
	says,
	leftOut
});
