import { RUNNING_TIME } from '#lib/data/scenes.ts';
import type { Tables } from '#lib/data/tables.ts';
import { clamp } from '#lib/story/position.ts';
import type { Layout, Size } from '../chart.ts';
import type { Pieces } from '../pieces.ts';
import { pointersOf, type Pointers } from './brackets.ts';
import type { PlacedNote } from './notes.ts';
import { lineBox } from './places.ts';
import { planning, planOf, type Plan } from './plan.ts';
import type { StructureScene } from './structure-scene.ts';

/** The drawing of a scene: the plan that all share, and how far the film has run over it. */
export interface StructureLayout extends Layout, Pointers {
	plan: Plan;
	/** The minute up to which the bands are lit. */
	reveal: number;
	/** The plan's notes, seen once their minute is reached. */
	notes: PlacedNote[];
}

/** How far into the first step (0..1) the film has run as far as that step's scene: by then the stage stands. */
const OPENING = { from: 0.15, to: 0.5 };

/**
 * The notes that are seen at a minute: each from its own on, at once and wholly, as a faint word is a word that nobody
 * can read. They are the plan's own: nothing of them is drawn anew.
 */
const seenAt = (notes: readonly PlacedNote[], reveal: number): PlacedNote[] =>
	notes.filter(({ minute }) => minute <= reveal);

/** Places every mark of a scene in an area, in CSS pixels. */
export function layoutStructure(
	{ scenes }: Tables,
	scene: StructureScene,
	size: Size
): StructureLayout {
	const plan = planOf(scenes, size);
	const { areas, ground, hits } = plan;
	const notes = seenAt(plan.notes, scene.until);
	const seen = [...plan.inscriptions, ...notes].map(lineBox);
	const x = (minute: number) => (minute / RUNNING_TIME) * size.width;
	return {
		plan,
		hits,
		reveal: scene.until,
		notes,
		...pointersOf(scenes, scene, { areas, size, x, seen, ground })
	};
}

/** That layout in pieces. */
export function* layingStructure(
	tables: Tables,
	scene: StructureScene,
	size: Size
): Pieces<StructureLayout> {
	yield* planning(tables.scenes, size);
	yield;
	return layoutStructure(tables, scene, size);
}

/** The part of the way in which what a scene points at is gone, and after which what the next one does is there. */
const GONE = 0.25;
const THERE = 0.75;
/** What a layout points at between two scenes. */
const NOTHING = {
	frames: [],
	cuts: [],
	brackets: [],
	remarks: []
} satisfies Partial<StructureLayout>;

/**
 * The layout `t` (0..1) of the way between two of one size: the film runs on, and what the one scene points
 * at is gone before the other points, so that no words meet.
 */
export function interpolateStructure(
	from: StructureLayout,
	to: StructureLayout,
	t: number
): StructureLayout {
	if (t <= 0) return from;
	if (t >= 1) return to;
	const reveal = from.reveal + (to.reveal - from.reveal) * t;
	const { frames, cuts, brackets, remarks } = t < GONE ? from : t > THERE ? to : NOTHING;
	return {
		...to,
		reveal,
		notes: seenAt(to.plan.notes, reveal),
		frames,
		cuts,
		brackets,
		remarks
	};
}

/** The layout at a place in the section, in steps: on the way into the first one the film has yet to begin. */
export function scrolledStructure(layout: StructureLayout, place: number): StructureLayout {
	const part = clamp((place - OPENING.from) / (OPENING.to - OPENING.from));
	if (part === 1) return layout;
	const reveal = layout.reveal * part;
	return { ...layout, reveal, notes: seenAt(layout.plan.notes, reveal) };
}
