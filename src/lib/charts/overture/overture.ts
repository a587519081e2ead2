import { blend } from '../blend.ts';
import { defineChart, type Layout } from '../chart.ts';
import Overture from './Overture.svelte';

/** Stub. */
export const overture = defineChart<{ name: string }, Layout>({
	parse: (words) => ({ name: words.trim() }),
	layout: () => ({ hits: [] }),
	interpolate: blend,
	caption: () => ({ title: 'overture', source: '' }),
	describe: () => 'overture',
	tip: () => null,
	component: Overture,
	motion: 'play'
});
