import { defineChart } from '../chart.ts';
import { change, letDown } from './change.ts';
import Ground from './Ground.svelte';
import { layout, SCENES, type OvertureLayout, type OvertureScene } from './layout.ts';
import Overture from './Overture.svelte';
import { caption, describe, tip } from './overture-words.ts';

/** How long a picture takes to become the next one, in milliseconds. */
const DURATION = 1400;

/** The opening picture: under a tinsel curtain, the film's minutes as a ribbon of light, then a palm for the drought. */
export const overture = defineChart<OvertureScene, OvertureLayout>({
	reads: ['winners', 'scenes'],
	parse(words) {
		const name = SCENES.find((scene) => scene === words.trim());
		return name ? { name } : `scene "${words.trim()}" is unknown (known: ${SCENES.join(', ')})`;
	},
	layout,
	interpolate: change,
	caption,
	describe,
	tip,
	component: Overture,
	ground: Ground,
	motion: 'play',
	duration: DURATION,
	scrolled: letDown,
	bleed: true
});
