import { blend } from '../blend.ts';
import { defineChart, type Layout } from '../chart.ts';
import Structure from './Structure.svelte';

/** Stub. */
export const structure = defineChart<{ name: string }, Layout>({
	parse: (words) => ({ name: words.trim() }),
	layout: () => ({ hits: [] }),
	interpolate: blend,
	caption: () => ({ title: 'structure', source: '' }),
	describe: () => 'structure',
	tip: () => null,
	component: Structure,
	motion: 'play'
});
