import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import type { Hanging } from './tinsel.ts';

/** Height of the lettering at the very top of the page, in CSS pixels. */
const MASTHEAD = 56;

/** Where across (0..1) the curtain behind the sign is drawn open. */
const OPENING = 0.54;
/** How far down it reaches there and at the edges of the screen: wide screens, and upright ones. */
const WIDE = { middle: 0.4, edge: 0.84 };
const UPRIGHT = { middle: 0.3, edge: 0.7 };

/** Narrower than this the words run across the whole screen: they and the ribbon fill so much of its foot; CSS pixels. */
const ACROSS = 900;
const WORDS = 265;
/** The least that any screen has of it, as a part of its height. */
const SHORTEST = 0.2;

/** The curtain behind the sign: drawn open in its middle, short of the words below. */
export function behindSign({ width, height }: Size): Hanging {
	const wish = width > height ? WIDE : UPRIGHT;
	const most = width < ACROSS ? clamp(1 - WORDS / height, SHORTEST) : 1;
	const [middle, edge] = [Math.min(wish.middle, most), Math.min(wish.edge, most)];
	return {
		reach: (across) => {
			const aside = Math.min(Math.abs(across - OPENING) / 0.5, 1);
			return middle + (edge - middle) * aside ** 1.4;
		},
		bare: MASTHEAD
	};
}

/** How far down the curtain of the stage may reach, as a part of its height. */
export const STAGE_REACH = 0.32;

/** The curtain over the stage: a valance. */
export const overStage: Hanging = { reach: () => STAGE_REACH, bare: 0 };
