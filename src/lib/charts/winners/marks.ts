import type { Layout } from '../chart.ts';
import type { Label } from '../place-labels.ts';
import type { LeafKind } from './frame.ts';

/** The ink of a label. */
export type Tone = 'ink' | 'soft' | 'muted' | 'american' | 'elsewhere' | 'anora';

export interface Lettered extends Label {
	tone: Tone;
	/** The film whose leaf the label goes along with. */
	film?: string;
}

/** A winner: a leaf around a point, on a stem down to the ground. */
export interface Leaf {
	/** The film's key. */
	key: string;
	kind: LeafKind;
	x: number;
	y: number;
	width: number;
	height: number;
	ground: number;
	/** Its place among all winners by year: leaves move in this order. */
	order: number;
	opacity: number;
	/** 1 for a value, 0 for one that is an "at least": that leaf is hollow and has a tick upwards. */
	certain: number;
}

/** A level line across: a scale's mark, or the height of Anora or of another film. */
export interface Level {
	key: string;
	kind: 'scale' | 'anora' | 'film' | 'least';
	x1: number;
	x2: number;
	y: number;
	opacity: number;
}

/** A bracket over some years: a level line with a drop at both ends; of one film, a line down to its leaf. */
export interface Bracket {
	key: string;
	kind: 'drought' | 'earlier' | 'row' | 'film';
	x1: number;
	x2: number;
	y: number;
	drop: number;
	opacity: number;
}

/** The span of a value on which sources differ. */
export interface Range {
	key: string;
	kind: LeafKind;
	x: number;
	y1: number;
	y2: number;
	/** Half the width of the strokes at its ends. */
	cap: number;
	opacity: number;
}

/** A leaf of the key, without a row. */
export interface KeyLeaf {
	key: string;
	kind: LeafKind;
	x: number;
	y: number;
	width: number;
	height: number;
	opacity: number;
}

export interface WinnersLayout extends Layout {
	leaves: Leaf[];
	levels: Level[];
	brackets: Bracket[];
	ranges: Range[];
	keyLeaves: KeyLeaf[];
	labels: Lettered[];
	ground: { x1: number; x2: number; y: number };
	/** The part of their full size that leaves have: strokes and halos follow it. */
	leaf: number;
}
