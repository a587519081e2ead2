import { blend } from '../blend.ts';
import { defineChart, type Layout } from '../chart.ts';
import Insults from './Insults.svelte';

/** Stub. */
export const insults = defineChart<{ name: string }, Layout>({
	parse: (words) => ({ name: words.trim() }),
	layout: () => ({ hits: [] }),
	interpolate: blend,
	caption: () => ({ title: 'insults', source: '' }),
	describe: () => 'insults',
	tip: () => null,
	component: Insults,
	motion: 'play'
});
