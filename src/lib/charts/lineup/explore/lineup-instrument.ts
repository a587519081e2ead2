import { linear } from 'svelte/easing';
import { alphabetical } from '#lib/data/alphabetical.ts';
import { defineInstrument } from '../../explore/instrument.ts';
import Lineup from '../Lineup.svelte';
import { OWN, type LineupLayout } from '../marks.ts';
import { chosenIn, CONTROLS } from './controls.ts';
import { DURATION, interpolate } from './interpolate.ts';
import { layout } from './layout.ts';
import { caption, describe, leftOut, says, tip } from './words.ts';

/** The competition of 2024 by a mean that the reader chooses, or by the single votes for one film or two. */
export const lineupInstrument = defineInstrument<LineupLayout>({
	name: 'lineup',
	title: 'Line-up',
	controls: CONTROLS,
	// Single votes are shown of films that are chosen by name.
	idle: (choice) => (chosenIn(choice).measure === 'votes' ? ['only'] : []),
	usualFilms: [OWN],
	chart: {
		reads: ['lineup'],
		layout,
		interpolate,
		caption,
		describe,
		tip,
		component: Lineup,
		duration: DURATION,
		easing: linear
	},
	films: ({ lineup }) =>
		lineup
			.toSorted((a, b) => alphabetical(a.title, b.title))
			.map(({ film, title, director }) => ({ key: film, title, detail: director })),
	says,
	leftOut
});
