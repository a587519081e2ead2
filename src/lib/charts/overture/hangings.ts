import type { Size } from '../chart.ts';
import type { Hanging } from './tinsel.ts';

/** Height of the lettering at the very top of the page, in CSS pixels. */
const MASTHEAD = 56;

/** Where across (0..1) the curtain behind the sign is drawn open. */
const OPENING = 0.54;
/** How far down it reaches there and at the edges of the screen: wide screens, and upright ones. */
const WIDE = { middle: 0.4, edge: 0.84 };
const UPRIGHT = { middle: 0.3, edge: 0.7 };

/** The curtain behind the sign: drawn open in its middle, short of the words below. */
export function behindSign({ width, height }: Size): Hanging {
	const { middle, edge } = width > height ? WIDE : UPRIGHT;
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
