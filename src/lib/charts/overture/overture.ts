import { blend } from '../blend.ts';
import { defineChart } from '../chart.ts';
import { layout, SCENES, type OvertureLayout, type OvertureScene } from './layout.ts';
import Overture from './Overture.svelte';
import { caption, describe, tip } from './overture-words.ts';

/** The opening picture: a tinsel curtain, the film's minutes as a ribbon of light, a palm for the drought. */
export const overture = defineChart<OvertureScene, OvertureLayout>({
	parse(words) {
		const name = SCENES.find((scene) => scene === words.trim());
		return name ? { name } : `scene "${words.trim()}" is unknown (known: ${SCENES.join(', ')})`;
	},
	layout,
	interpolate: blend,
	caption,
	describe,
	tip,
	component: Overture,
	motion: 'play',
	bleed: true
});
