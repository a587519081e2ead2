import { blend } from '../blend.ts';
import { defineChart, type Layout } from '../chart.ts';
import Lineup from './Lineup.svelte';

/** Stub. */
export const lineup = defineChart<{ name: string }, Layout>({
	parse: (words) => ({ name: words.trim() }),
	layout: () => ({ hits: [] }),
	interpolate: blend,
	caption: () => ({ title: 'lineup', source: '' }),
	describe: () => 'lineup',
	tip: () => null,
	component: Lineup,
	motion: 'play'
});
