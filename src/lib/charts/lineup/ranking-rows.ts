import { clamp } from '#lib/story/position.ts';
import type { Entry } from '#lib/data/lineup.ts';
import type { Size } from '../chart.ts';
import { textWidth } from '../measure-text.ts';
import type { isDark } from './facts.ts';
import { CAR_HALF, OWN, OWN_SCALE, type Pole } from './marks.ts';
import type { Ranking } from './ranking.ts';

/** The ranking's grid, in CSS pixels. */
export interface Rows {
	/** The middle of each row, the best film first. */
	y: number[];
	/** Distance of two rows. */
	pitch: number;
	top: number;
	bottom: number;
	/** Height of the line that parts the unlit films; null where there are none. */
	parting: number | null;
	pole: Pole;
	/** Pixels for one point of the grid. */
	unit: number;
	/** Type size of titles and scores; size of *Anora*'s script, 0 where it has no room for one. */
	type: number;
	signSize: number;
	titleWidth: number;
	scoreGap: number;
	carScale: number;
	ownScale: number;
	/** Whether there is air for halos. */
	roomy: boolean;
	/** Films with a title: all, or where rows are too low for that those that matter most. */
	named: 'all' | string[];
}

/** Height of *Anora*'s row when its name is in script, and of the gap at the parting, in rows. */
const SIGN_ROW = 2.1;
const PARTING_ROW = 0.4;
/** A row must be this high for a script name, for halos, for 14 px, for 13 px, for any lettering of its own. */
const ROW = { sign: 19, halo: 17, large: 20, medium: 16, letters: 11.8 };
/** Line heights of the script and of a title, as parts of their sizes; the biggest script, in CSS pixels. */
const LINE = { script: 1.57, title: 1.24 };
const BIGGEST_SIGN = 46;
/** Cars are no bigger than in the drawing of the wheel. */
const BIGGEST_CAR = 0.8;
/** Titles take at most this part of the width. */
const TITLES = 0.45;
/** How much bigger *Anora*'s car is in a row no higher than the others. */
const OWN_SCALE_LOW = 1.15;
/** Width kept free for the remark beside *Anora* where the area is wide, in CSS pixels. */
const REMARK = { from: 860, width: 120 };
const AIR = 8;
/** Room left of the longest title, in CSS pixels. */
const EDGE = 5;

/** Heights of all rows in rows, and where the unlit begin. */
function weigh(entries: readonly Entry[], sign: boolean, isUnlit: typeof isDark) {
	const weights = entries.map(({ film }) => (sign && film === OWN ? SIGN_ROW : 1));
	const firstDark = entries.findIndex(isUnlit);
	const parting = firstDark > 0 ? PARTING_ROW : 0;
	return { weights, firstDark, parting, sum: weights.reduce((a, b) => a + b, 0) + parting };
}

/**
 * Plans the rows of a ranking: what fits in an area, from rows with lettering of 14 px down to rows of 8 px. `kept`
 * are films that have their titles in any case.
 */
export function planRows(
	entries: readonly Entry[],
	{ width, height }: Size,
	{ valueOf, isUnlit }: Pick<Ranking, 'valueOf' | 'isUnlit'>,
	kept: readonly string[] = []
): Rows {
	const top = clamp(0.06 * height, 17, 44);
	const bottom = height - clamp(0.045 * height, 4, 30);
	const tall = bottom - top;
	const withSign = weigh(entries, true, isUnlit);
	const hasSign = tall / withSign.sum >= ROW.sign;
	const { weights, firstDark, parting, sum } = hasSign ? withSign : weigh(entries, false, isUnlit);
	const pitch = tall / sum;

	let edge = top;
	let line: number | null = null;
	const y = weights.map((weight, index) => {
		if (index === firstDark && parting > 0) {
			line = edge + (parting * pitch) / 2;
			edge += parting * pitch;
		}
		edge += weight * pitch;
		return edge - (weight * pitch) / 2;
	});

	const type = pitch >= ROW.large ? 14 : pitch >= ROW.medium ? 13 : 12;
	const lettered = pitch >= ROW.letters;
	const most = [entries[0]?.film, OWN, ...kept, entries.at(-1)?.film].filter(
		(film) => film !== undefined
	);
	const titled = entries.filter(({ film }) => lettered || most.includes(film));
	const widest = Math.max(0, ...titled.map(({ title }) => textWidth(title, type)));
	const titleWidth = Math.min(widest, TITLES * width);
	const carScale = Math.min((0.86 * pitch) / (2 * CAR_HALF.height), BIGGEST_CAR);
	// Without a higher row of its own the essay's car may not cover its neighbours' scores.
	const ownScale = carScale * (hasSign ? OWN_SCALE : OWN_SCALE_LOW);
	const scoreGap = lettered && pitch < ROW.medium ? AIR / 2 : AIR;
	const x = titleWidth + AIR + EDGE;
	const right =
		CAR_HALF.width * ownScale +
		scoreGap +
		textWidth('≈0.0', type, 'bold') +
		(width >= REMARK.from ? REMARK.width : 0);
	const [first] = entries;
	const best = first ? valueOf(first) : 1;
	return {
		y,
		pitch,
		top,
		bottom,
		parting: line,
		pole: {
			x,
			top: top - 1,
			bottom,
			curlTop: (top - 3) * 0.9,
			curlBottom: (height - bottom - 2) * 0.9,
			unroll: 1,
			opacity: 1
		},
		unit: Math.max(width - x - right - 2, 0) / best,
		type,
		signSize: hasSign
			? Math.min((pitch * (SIGN_ROW + 1) - type * LINE.title) / LINE.script, BIGGEST_SIGN)
			: 0,
		titleWidth,
		scoreGap,
		carScale,
		ownScale,
		roomy: pitch >= ROW.halo,
		named: lettered ? 'all' : most
	};
}
