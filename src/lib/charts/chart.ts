import type { Component } from 'svelte';
import type { Tables } from '#lib/data/tables.ts';
import type { Scene } from '#lib/story/types.ts';
import type { Pieces } from './pieces.ts';

/** The drawing area in CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** A mark that answers to pointer, tap and keyboard: the row it stands for and where it is, in CSS pixels. */
export interface Hit {
	key: string;
	x: number;
	y: number;
	/** Half the extent of a mark that is wider than a dot, such as a row. */
	halfWidth?: number;
	halfHeight?: number;
}

/** What a chart draws: plain numbers and strings, so that two layouts can be blended. */
export interface Layout {
	hits: Hit[];
}

/** What is said of one row: the values, then who says so and when. */
export interface Tip {
	title: string;
	lines: string[];
	source: string;
}

/** The heading of a figure in a scene: one line in plain words, a second for how to read it, who measured it. */
export interface Caption {
	title: string;
	note?: string;
	source: string;
}

/** What a chart's drawing is given: the layout of this moment, its area and an id unlike any other on the page. */
export interface DrawingProps<L extends Layout> {
	layout: L;
	size: Size;
	id: string;
	/** Whether it is on screen: elsewhere nothing need move. */
	seen: boolean;
	/** Whether the chart's `ground` and `front` are drawn as well: what is on them need not be drawn twice. */
	layered?: boolean;
}

/** How a drawing gets from one scene to the next: it follows the scroll, or plays once when the step arrives. */
export type Motion = 'scrub' | 'play';

/** A chart: maths and words in pure functions, and a component that draws what they return. */
export interface Chart<S extends Scene = Scene, L extends Layout = Layout> {
	/** The tables that it reads in its scenes: where a chart goes alone, these are all that go with it. */
	reads: readonly (keyof Tables)[];
	/**
	 * Turns the words of a scene line (`takings since 2000`) into a scene, or says in a sentence what was
	 * found and what is allowed.
	 */
	parse(words: string, tables: Tables): S | string;
	/** Places every mark of a scene in an area. Pure: the same arguments give the same layout. */
	layout(tables: Tables, scene: S, size: Size): L;
	/** The same layout in pieces, where it takes more than a task should. */
	laying?(tables: Tables, scene: S, size: Size): Pieces<L>;
	/** The layout `t` (0..1) of the way from one to another: `from` itself at 0, `to` itself at 1. */
	interpolate(from: L, to: L, t: number): L;
	caption(tables: Tables, scene: S): Caption;
	/** A text alternative that says what the drawing says. */
	describe(tables: Tables, scene: S): string;
	/** What a mark says when it is asked. Null for a mark without a row. */
	tip(tables: Tables, scene: S, key: string): Tip | null;
	/** What the drawing looks like: children of an `svg` of the area's size, drawn on the server too. */
	component: Component<DrawingProps<L>>;
	/** A layer of HTML under the drawing, such as a canvas, as large as the area. Not drawn on the server. */
	ground?: Component<DrawingProps<L>>;
	/** The same over the drawing. */
	front?: Component<DrawingProps<L>>;
	/** How the drawing gets from a scene to the next one, if not from all in the same way. */
	motion: Motion | ((from: S, to: S) => Motion);
	/** How long a `play` lasts, in milliseconds; the step duration where absent. */
	duration?: number;
	/** How far (0..1) a `play` has come after a part (0..1) of its time; it settles where absent. */
	easing?: (time: number) => number;
	/** The part (0..1) of a step after which a `scrub` sets off for the next one. */
	departure?: number;
	/** The part (0..1, before `departure`) of the next step by which that `scrub` is there; at its start if absent. */
	arrival?: number;
	/**
	 * The layout as the scroll itself moves it, whatever plays: `place` is how far the reader is through the
	 * section, in steps (1.5 is half-way through the second). Not asked where motion is unwelcome.
	 */
	scrolled?(layout: L, place: number): L;
	/** What moves by itself in a scene for as long as it is on screen (“the wipers”), or null. */
	loops?(scene: S): string | null;
	/**
	 * Whether the drawing is a play of light and letters that nobody need hear: it is hidden from screen readers, and
	 * what it shows is told in the caption, as text.
	 */
	lettered?: boolean;
	/** Whether the drawing runs to the edges of the screen, its caption hidden from sight. */
	bleed?: boolean;
}

/** A chart as the registry keeps it: its own scene and layout types are known to itself alone. */
export const defineChart = <S extends Scene, L extends Layout>(chart: Chart<S, L>): Chart =>
	chart as unknown as Chart;
