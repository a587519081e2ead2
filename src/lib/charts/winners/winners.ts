import { blend } from '../blend.ts';
import { defineChart, type Layout } from '../chart.ts';
import Winners from './Winners.svelte';

/** Stub. */
export const winners = defineChart<{ name: string }, Layout>({
	parse: (words) => ({ name: words.trim() }),
	layout: () => ({ hits: [] }),
	interpolate: blend,
	caption: () => ({ title: 'winners', source: '' }),
	describe: () => 'winners',
	tip: () => null,
	component: Winners,
	motion: 'play'
});
