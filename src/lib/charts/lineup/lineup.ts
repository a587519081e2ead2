import { linear } from 'svelte/easing';
import { defineChart } from '../chart.ts';
import { interpolate } from './interpolate.ts';
import { layout, type LineupScene } from './layout.ts';
import { caption, describe, tip } from './lineup-words.ts';
import Lineup from './Lineup.svelte';
import { VIEWS, type LineupLayout } from './marks.ts';
import { scrolled } from './turning.ts';

/** How long the wheel takes to unroll, and its third to go dark, in milliseconds. */
const UNROLL = 1400;
/** The part of a step after which the votes board: later than where a jump to the step ends. */
const DEPARTURE = 0.63;

/** The competition that *Anora* won, as a Ferris wheel: its own votes, all films, the unlit third, the ranking. */
export const lineup = defineChart<LineupScene, LineupLayout>({
	reads: ['lineup'],
	parse(words) {
		const view = VIEWS.find((name) => name === words.trim());
		return view
			? { name: view, view }
			: `the line-up has no scene "${words.trim()}", expected one of ${VIEWS.join(', ')}`;
	},
	layout,
	interpolate,
	scrolled,
	caption,
	describe,
	tip,
	component: Lineup,
	// The votes board as the reader scrolls: only then can the wheel set off with the scroll after them.
	motion: (from) => (from.view === 'votes' ? 'scrub' : 'play'),
	departure: DEPARTURE,
	duration: UNROLL,
	easing: linear
});
