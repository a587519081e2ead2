import { blend } from '../blend.ts';
import { defineChart } from '../chart.ts';
import { layout, VIEWS, type LineupScene } from './layout.ts';
import { caption, describe, tip } from './lineup-words.ts';
import Lineup from './Lineup.svelte';
import type { LineupLayout } from './marks.ts';

/** How much later the last car sets off than the first, as a part of the whole way. */
const STAGGER = 0.4;
/** How long the wheel takes to unroll, in milliseconds. */
const UNROLL = 1400;

/** The competition that *Anora* won, as a Ferris wheel: its own votes, all films, the unlit third, the ranking. */
export const lineup = defineChart<LineupScene, LineupLayout>({
	parse(words) {
		const view = VIEWS.find((name) => name === words.trim());
		return view
			? { name: view, view }
			: `the line-up has no scene "${words.trim()}", expected one of ${VIEWS.join(', ')}`;
	},
	layout,
	interpolate: (from, to, t) => blend(from, to, t, STAGGER),
	caption,
	describe,
	tip,
	component: Lineup,
	motion: 'play',
	duration: UNROLL
});
