import { clamp } from '#lib/story/position.ts';
import type { Leaf } from './frond.ts';
import type { OvertureLayout } from './layout.ts';
import { NO_PALM } from './palm.ts';

/** Thickness of the thread that the ribbon is drawn to, in CSS pixels: the palm's stem is as thick. */
const THREAD = 2.2;

/** While which steps the ribbon is let down, and its acts as parts (0..1) of that. */
const LET_DOWN = [1.05, 1.42] as const;
const RIBBON_COMES = [0, 0.8] as const;
const NAMES_FOLLOW = [0.8, 1] as const;

/** The acts of the change to the palm; it goes fast at first and settles, so the last are long. */
const NAMES_COME = [0.86, 1] as const;
const NAMES_GO = [0, 0.07] as const;
const THINS = [0.07, 0.46] as const;
const GATHERS = [0.44, 0.8] as const;
const CURTAIN_RISES = [0.1, 0.7] as const;
const STEM_GROWS = [0.5, 0.88] as const;
const LEAVES_UNFOLD = [0.58, 0.985] as const;
/** The part of their act that one leaf takes to unfold. */
const ONE_LEAF = 0.22;

type Act = readonly [from: number, to: number];

/** How far an act has come when the whole has come as far as `t`, both 0..1. */
const within = (t: number, [from, to]: Act): number => clamp((t - from) / (to - from));

const mix = (from: number, to: number, t: number): number => from + (to - from) * t;

const seen = <M extends { opacity: number }>(marks: M[], part: number): M[] =>
	part > 0 ? marks.map((mark) => ({ ...mark, opacity: mark.opacity * part })) : [];

/**
 * The ribbon let down from the upper edge as the stage comes up, `place` steps on; its names come when it
 * hangs. It is the sign's own ribbon, which has just gone up there.
 */
export function letDown(layout: OvertureLayout, place: number): OvertureLayout {
	const t = within(place, LET_DOWN);
	if (t >= 1 || layout.palm.grown > 0) return layout;
	const hung = within(t, RIBBON_COMES);
	const named = within(t, NAMES_FOLLOW);
	return {
		...layout,
		band: { ...layout.band, y: layout.band.y * hung, height: layout.band.height * hung },
		glow: 0,
		ticks: seen(layout.ticks, named),
		words: seen(layout.words, named)
	};
}

/**
 * The ribbon drawn to a thread at the palm's foot, the thread pulled up into its stem, and a leaf unfolding
 * for one year after the other: the one has gone before the other is there.
 */
function gathered(ribbon: OvertureLayout, palme: OvertureLayout, t: number): OvertureLayout {
	const { palm } = palme;
	const [footX = 0, footY = 0] = palm.stem;
	const left = 1 - within(t, NAMES_GO);
	const [thin, pulled] = [within(t, THINS), within(t, GATHERS)];
	const last = Math.max(palm.leaves.length - 1, 1);
	const unfolding = within(t, LEAVES_UNFOLD);
	const unfold = (leaf: Leaf, index: number): Leaf => {
		const start = ((1 - ONE_LEAF) * index) / last;
		return { ...leaf, grown: within(unfolding, [start, start + ONE_LEAF]) };
	};
	const grown = within(t, STEM_GROWS);
	const { x, y, width, height } = ribbon.band;
	return {
		...palme,
		raised: mix(ribbon.raised, palme.raised, within(t, CURTAIN_RISES)),
		band: {
			x: mix(x, footX, pulled),
			y: mix(y, footY - THREAD / 2, thin),
			width: mix(width, 0, pulled),
			height: mix(height, THREAD, thin)
		},
		segments: pulled < 1 ? ribbon.segments : [],
		glow: 0,
		palm: grown > 0 ? { ...palm, grown, leaves: palm.leaves.map(unfold) } : NO_PALM,
		ticks: seen(ribbon.ticks, left),
		words: left > 0 ? seen(ribbon.words, left) : seen(palme.words, within(t, NAMES_COME))
	};
}

const isPalme = ({ palm }: OvertureLayout): boolean => palm.leaves.length > 0;

/** The picture `t` (0..1) of the way between two: the ribbon goes into the palm's stem, as told above, or comes back. */
export function change(from: OvertureLayout, to: OvertureLayout, t: number): OvertureLayout {
	if (t <= 0) return from;
	if (t >= 1 || isPalme(from) === isPalme(to)) return to;
	return isPalme(to) ? gathered(from, to, t) : gathered(to, from, 1 - t);
}
