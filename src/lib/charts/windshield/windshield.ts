import { defineChart } from '../chart.ts';
import Front from './Front.svelte';
import Ground from './Ground.svelte';
import {
	laying,
	layout,
	SCENES,
	wipes,
	type WindshieldLayout,
	type WindshieldScene
} from './layout.ts';
import { caption, describe, tip } from './windshield-words.ts';
import { wiped } from './wipe.ts';
import { SWEEP, swing } from './wipers.ts';
import Windshield from './Windshield.svelte';

/** The finale: a windshield in snow, seen from inside, and what stands on the glass the wipers clear. */
export const windshield = defineChart<WindshieldScene, WindshieldLayout>({
	reads: ['films'],
	parse(words) {
		const name = SCENES.find((scene) => scene === words.trim());
		return name ? { name } : `scene "${words.trim()}" is unknown (known: ${SCENES.join(', ')})`;
	},
	layout,
	laying,
	interpolate: wiped,
	caption,
	describe,
	tip,
	component: Windshield,
	ground: Ground,
	front: Front,
	motion: 'play',
	duration: SWEEP,
	easing: swing,
	loops: ({ name }) => (wipes(name) ? 'the wipers' : null),
	bleed: true
});
