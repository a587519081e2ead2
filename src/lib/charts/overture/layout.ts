import type { Tables } from '#lib/data/tables.ts';
import type { Scene } from '#lib/story/types.ts';
import type { Layout, Size } from '../chart.ts';
import type { Box } from '../place-labels.ts';
import { NO_PALM, palmeAt, type Palm } from './palm.ts';
import type { Segment, Word } from './ribbon.ts';
import { ribbonAt, type Tick } from './ribbon-scene.ts';

/** What the picture shows: the film's ribbon as it waits under the sign; the ribbon; the palm of the drought. */
export const SCENES = ['sign', 'ribbon', 'palme'] as const;
export interface OvertureScene extends Scene {
	name: (typeof SCENES)[number];
}

export interface OvertureLayout extends Layout {
	/** How far the curtain has been drawn up, as a part of the picture's height. */
	raised: number;
	/** The box that the ribbon fills, and its pieces. */
	band: Box;
	segments: Segment[];
	/** Strength (0..1) of the glow around the ribbon. */
	glow: number;
	ticks: Tick[];
	palm: Palm;
	words: Word[];
}

/** How far the curtain is drawn up to make room for the palm, as a part of the picture's height. */
const UP_FOR_THE_PALM = 0.22;
const NO_BAND: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Places the ribbon or the palm of a scene in an area, in CSS pixels. */
export function layout(tables: Tables, { name }: OvertureScene, size: Size): OvertureLayout {
	const bare = { raised: 0, segments: [], glow: 0, ticks: [], palm: NO_PALM };
	if (name === 'palme')
		return { ...bare, band: NO_BAND, ...palmeAt(tables.winners, size), raised: UP_FOR_THE_PALM };
	const ribbon = { ...bare, ...ribbonAt(tables, size), glow: 1 };
	return name === 'sign' ? { ...ribbon, hits: [] } : ribbon;
}
