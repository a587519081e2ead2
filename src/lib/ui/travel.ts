/** Heights of the ribbon at the foot of the first screen and at the top of the page, in CSS pixels. */
const LARGE = 14;
const SMALL = 6;
/** How far from the top the masthead ends, behind which it goes, in CSS pixels. */
const MASTHEAD = 50;

/** The parts of the way in which the words around the ribbon go out, and in which it takes its new measure. */
const WORDS_GO = [0.02, 0.16] as const;
const RESHAPED = [0.16, 0.94] as const;
/** How long its light stays, once it is at the top, and how long it takes to go out: parts of the way. */
const STAYS = 0.03;
const GOES_OUT = 0.25;

/** Where the ribbon is between the foot of the first screen and the top of the page. */
export interface Travel {
	/** What stretches it across and thins it: factors. */
	across: number;
	thin: number;
	/** Strength (0..1) of the words around it. */
	words: number;
	/** How far it has come out on top of the masthead, 0..1, as it went in below. */
	arrived: number;
	/** How far its light has gone out down to what has been read, 0..1: at 1 it is the masthead's own. */
	settled: number;
}

const part = (value: number, from: number, to: number): number =>
	Math.min(Math.max((value - from) / (to - from), 0), 1);

/**
 * The ribbon on its way to the top when the page has been scrolled by `gone`. It rides on the page, which
 * brings it to the top after `way`; `width` is its own and `full` the screen's, all in CSS pixels. Scroll alone
 * decides.
 */
export function travelAt(gone: number, way: number, width: number, full: number): Travel {
	const done = way > 0 ? gone / way : 0;
	const shape = part(done, ...RESHAPED);
	const behind = way - MASTHEAD + SMALL;
	return {
		across: 1 + (width > 0 ? full / width - 1 : 0) * shape,
		thin: 1 + (SMALL / LARGE - 1) * shape,
		words: 1 - part(done, ...WORDS_GO),
		arrived: way > 0 ? part(gone, behind - SMALL, behind) : 0,
		settled: way > 0 ? part(gone, behind + STAYS * way, behind + (STAYS + GOES_OUT) * way) : 0
	};
}
