import type { Tables } from '#lib/data/tables.ts';
import type { Scene } from '#lib/story/types.ts';
import type { Layout, Size } from '../chart.ts';
import { NO_PALM, palmeAt, type Palm } from './palm.ts';
import type { Segment, Word } from './ribbon.ts';
import { ribbonAt, type Tick } from './ribbon-scene.ts';
import { signAt } from './sign-scene.ts';
import { tinselAt, type Tinsel } from './tinsel.ts';

/**
 * What the picture shows: the curtain alone, as it hangs behind a title; the sign's curtain with the film's
 * ribbon under it; the ribbon by itself; the palm of the drought.
 */
export const SCENES = ['curtain', 'sign', 'ribbon', 'palme'] as const;
export interface OvertureScene extends Scene {
	name: (typeof SCENES)[number];
}

export interface OvertureLayout extends Layout {
	tinsel: Tinsel;
	segments: Segment[];
	/** Strength (0..1) of the glow around the ribbon. */
	glow: number;
	ticks: Tick[];
	palm: Palm;
	words: Word[];
}

const SIGN = {
	reach: (across: number) => 0.4 + 0.44 * Math.min(Math.abs(across - 0.54) / 0.5, 1) ** 1.4,
	opacity: 1
};

/** How far down the curtain hangs across the picture, as parts (0..1) of the height, and how strong it is. */
const CURTAINS: Record<
	OvertureScene['name'],
	{ reach: (across: number) => number; opacity: number }
> = {
	curtain: SIGN,
	sign: SIGN,
	ribbon: { reach: () => 0.33, opacity: 0.6 },
	palme: {
		reach: (across) => 0.12 + 0.3 * Math.min(Math.abs(across - 0.45) / 0.5, 1) ** 2,
		opacity: 0.5
	}
};

/** Places the curtain, the ribbon or the palm of a scene in an area, in CSS pixels. */
export function layout(tables: Tables, { name }: OvertureScene, size: Size): OvertureLayout {
	const { reach, opacity } = CURTAINS[name];
	const bare: OvertureLayout = {
		tinsel: tinselAt(size, reach, opacity),
		segments: [],
		glow: 0,
		ticks: [],
		palm: NO_PALM,
		words: [],
		hits: []
	};
	if (name === 'curtain') return bare;
	if (name === 'sign') return { ...bare, ...signAt(tables, size) };
	if (name === 'ribbon') return { ...bare, ...ribbonAt(tables, size), glow: 1 };
	return { ...bare, ...palmeAt(tables.winners, size) };
}
