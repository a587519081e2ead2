import { blend } from '../blend.ts';
import { defineChart, type Layout } from '../chart.ts';
import Windshield from './Windshield.svelte';

/** Stub. */
export const windshield = defineChart<{ name: string }, Layout>({
	parse: (words) => ({ name: words.trim() }),
	layout: () => ({ hits: [] }),
	interpolate: blend,
	caption: () => ({ title: 'windshield', source: '' }),
	describe: () => 'windshield',
	tip: () => null,
	component: Windshield,
	motion: 'play'
});
