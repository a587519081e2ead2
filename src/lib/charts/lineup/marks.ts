import type { Layout } from '../chart.ts';
import type { Label } from '../place-labels.ts';

/** What the line-up shows, in the order of the story. */
export const VIEWS = ['votes', 'wheel', 'dark', 'ranking'] as const;
export type View = (typeof VIEWS)[number];

/** A lettering's ink, by what it says. */
export type Tone = 'ink' | 'soft' | 'muted' | 'accent';

/** A placed label and its ink. */
export interface Lettered extends Label {
	tone: Tone;
}

/** A car: `x`, `y` is its middle, in CSS pixels; at `scale` 1 it is 38 wide and 34 high. */
export interface Car {
	key: string;
	x: number;
	y: number;
	scale: number;
	/** Its place on the rim before any turn: degrees clockwise from the top. */
	angle: number;
	/** 1 with its lamps on, 0 an outline. */
	lit: number;
	/** Strength of the halo, 0..1. */
	halo: number;
	/** Whether it is *Anora*'s. */
	own: boolean;
	opacity: number;
}

/** One critic's vote for *Anora*, drawn as a car on the boardwalk. */
export interface Vote {
	key: string;
	/** The group it stands in: its stars. */
	stars: number;
	x: number;
	y: number;
	scale: number;
	lit: number;
	/** Strength of the halo, 0..1. */
	halo: number;
	opacity: number;
}

/** The wheel's frame, in CSS pixels. */
export interface Wheel {
	cx: number;
	cy: number;
	radius: number;
	/** Degrees clockwise that the wheel has turned. */
	turn: number;
	/** Height of the boardwalk line. */
	ground: number;
	/** How far the spokes reach out, 0..1: 0 is folded into the hub. */
	spread: number;
	opacity: number;
}

/** The ranking's pole: what the rim becomes when it opens. */
export interface Pole {
	x: number;
	top: number;
	bottom: number;
	/** Radii of the curled ends. */
	curlTop: number;
	curlBottom: number;
	/** 0 a closed rim, 1 a straight pole. */
	unroll: number;
	opacity: number;
}

/** A straight line that says something: a value of the scale, the mean, the parting of the unlit third. */
export interface Rule {
	key: string;
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	dotted: boolean;
	opacity: number;
}

/** Everything the line-up draws. */
export interface LineupLayout extends Layout {
	/** What is shown; on the way to another view, the one that is left. */
	view: View;
	wheel: Wheel;
	pole: Pole;
	cars: Car[];
	votes: Vote[];
	/** Strength (0..1) of the rows' lines, from the pole to each car. */
	rows: number;
	rules: Rule[];
	/** Strength (0..1) of the script and of the names around the wheel: they wait while it turns. */
	named: number;
	/** *Anora*'s name in script. */
	sign: Lettered[];
	/** Names around the wheel. */
	names: Lettered[];
	/** Names left of the pole. */
	titles: Lettered[];
	scores: Lettered[];
	/** All other words: the scale, counts, remarks. */
	words: Lettered[];
}

/** Half the width and half the height of a car at scale 1, in CSS pixels. */
export const CAR_HALF = { width: 19, height: 17 };
/** How much bigger *Anora*'s car is than the others. */
export const OWN_SCALE = 1.35;
/** The row the essay is about. */
export const OWN = 'anora';
