import { defineChart } from '../chart.ts';
import Insults from './Insults.svelte';
import { caption, describe } from './insults-words.ts';
import { laying, layout, SCENES, type InsultsScene } from './layout.ts';
import { interpolate, type InsultsLayout } from './picture.ts';

/** What moves by itself in each scene. */
const LOOPS: Record<InsultsScene['name'], string> = {
	words: 'the lights',
	flag: 'the flag',
	behind: 'the snow'
};

/** Late enough that a step which is opened stands still; the first part of a change is only its halos. */
const DEPARTURE = 0.64;

/** Three insults in lettering; the tubes of one of them become a flag, and the flag goes dark. */
export const insults = defineChart<InsultsScene, InsultsLayout>({
	reads: [],
	parse(words) {
		const name = SCENES.find((scene) => scene === words.trim());
		return name ? { name } : `scene "${words.trim()}" is unknown (known: ${SCENES.join(', ')})`;
	},
	layout,
	laying,
	interpolate,
	caption,
	describe,
	tip: () => null,
	component: Insults,
	motion: 'scrub',
	departure: DEPARTURE,
	loops: ({ name }) => LOOPS[name],
	lettered: true,
	bleed: true
});
