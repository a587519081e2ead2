import { blend } from '../blend.ts';
import { defineChart } from '../chart.ts';
import Insults from './Insults.svelte';
import { caption, describe } from './insults-words.ts';
import { layout, SCENES, type InsultsScene } from './layout.ts';
import type { InsultsLayout } from './picture.ts';

/** Three insults in lettering; the tubes of one of them become a flag, and the flag goes dark. */
export const insults = defineChart<InsultsScene, InsultsLayout>({
	parse(words) {
		const name = SCENES.find((scene) => scene === words.trim());
		return name ? { name } : `scene "${words.trim()}" is unknown (known: ${SCENES.join(', ')})`;
	},
	layout,
	interpolate: blend,
	caption,
	describe,
	tip: () => null,
	component: Insults,
	motion: 'play',
	bleed: true
});
