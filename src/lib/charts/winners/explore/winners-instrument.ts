import { linear } from 'svelte/easing';
import { alphabetical } from '#lib/data/alphabetical.ts';
import { defineInstrument } from '../../explore/instrument.ts';
import type { WinnersLayout } from '../marks.ts';
import { DURATION, interpolate } from '../motion.ts';
import { tipBy } from '../tip.ts';
import { ANORA } from '../views.ts';
import Winners from '../Winners.svelte';
import { chosenIn, CONTROLS } from './controls.ts';
import { layout } from './layout.ts';
import { caption, describe, leftOut, says } from './words.ts';

/** The winners at Cannes by a measure, since a year and of a country that the reader chooses. */
export const winnersInstrument = defineInstrument<WinnersLayout>({
	name: 'winners',
	title: 'Winners',
	controls: CONTROLS,
	usualFilms: [ANORA],
	chart: {
		reads: ['winners'],
		layout,
		interpolate,
		caption,
		describe,
		tip: (tables, scene, key) => tipBy(tables, chosenIn(scene).view.measure, key),
		component: Winners,
		duration: DURATION,
		easing: linear
	},
	films: ({ winners }) =>
		winners
			.toSorted((a, b) => b.year - a.year || alphabetical(a.title, b.title))
			.map(({ film, title, year, directors }) => ({
				key: film,
				title,
				detail: `${year}, ${directors.replaceAll(';', ',')}`
			})),
	says,
	leftOut
});
