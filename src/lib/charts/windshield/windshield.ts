import { blend } from '../blend.ts';
import { defineChart } from '../chart.ts';
import { layout, SCENES, type WindshieldLayout, type WindshieldScene } from './layout.ts';
import { caption, describe, tip } from './windshield-words.ts';
import Windshield from './Windshield.svelte';

/** The finale: a windshield in snow, seen from inside, and what stands on the glass the wipers clear. */
export const windshield = defineChart<WindshieldScene, WindshieldLayout>({
	parse(words) {
		const name = SCENES.find((scene) => scene === words.trim());
		return name ? { name } : `scene "${words.trim()}" is unknown (known: ${SCENES.join(', ')})`;
	},
	layout,
	interpolate: blend,
	caption,
	describe,
	tip,
	component: Windshield,
	motion: 'play',
	bleed: true
});
