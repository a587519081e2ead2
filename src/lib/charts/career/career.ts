import { blend } from '../blend.ts';
import { defineChart, type Layout } from '../chart.ts';
import Career from './Career.svelte';

/** Stub. */
export const career = defineChart<{ name: string }, Layout>({
	parse: (words) => ({ name: words.trim() }),
	layout: () => ({ hits: [] }),
	interpolate: blend,
	caption: () => ({ title: 'career', source: '' }),
	describe: () => 'career',
	tip: () => null,
	component: Career,
	motion: 'play'
});
