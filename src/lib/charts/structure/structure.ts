import { defineChart } from '../chart.ts';
import {
	interpolateStructure,
	layingStructure,
	layoutStructure,
	scrolledStructure,
	type StructureLayout
} from './layout.ts';
import Structure from './Structure.svelte';
import { parseScene, type StructureScene } from './structure-scene.ts';
import { captionOf, describeScene, tipOf } from './structure-words.ts';

/** The film runs on while one step's words leave and the next one's come; while these are read it stands. */
const RUN = { departure: 0.65, arrival: 0.25 };

/** The film's running time as bands of light, with the fortunes of Anora and Cinderella across them. */
export const structure = defineChart<StructureScene, StructureLayout>({
	reads: ['scenes'],
	parse: parseScene,
	layout: layoutStructure,
	laying: layingStructure,
	interpolate: interpolateStructure,
	caption: captionOf,
	describe: describeScene,
	tip: (tables, _scene, key) => tipOf(tables, key),
	component: Structure,
	motion: 'scrub',
	...RUN,
	scrolled: scrolledStructure,
	bleed: true
});
