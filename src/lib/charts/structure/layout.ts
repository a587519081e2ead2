import { RUNNING_TIME } from '#lib/data/scenes.ts';
import type { Tables } from '#lib/data/tables.ts';
import { clamp } from '#lib/story/position.ts';
import { blend } from '../blend.ts';
import type { Hit, Layout, Size } from '../chart.ts';
import { pointersOf, type Pointers } from './brackets.ts';
import type { PlacedNote } from './notes.ts';
import { lineBox } from './places.ts';
import { planOf, type Plan } from './plan.ts';
import type { StructureScene } from './structure-scene.ts';

/** The drawing of a scene: the plan that all share, and how far the film has run over it. */
export interface StructureLayout extends Layout, Pointers {
	plan: Plan;
	/** The minute up to which the bands are lit. */
	reveal: number;
	/** The plan's notes, seen once their minute is reached. */
	notes: PlacedNote[];
}

/** How many minutes before its own a note begins to show. */
const DAWNING = 2;

const seenAt = (notes: readonly PlacedNote[], reveal: number): PlacedNote[] =>
	notes.map((note) => ({ ...note, opacity: clamp((reveal - note.minute) / DAWNING + 1) }));

/** Places every mark of a scene in an area, in CSS pixels. */
export function layoutStructure(
	{ scenes }: Tables,
	scene: StructureScene,
	size: Size
): StructureLayout {
	const plan = planOf(scenes, size);
	const { areas, ground } = plan;
	const notes = seenAt(plan.notes, scene.until);
	const seen = [...plan.inscriptions, ...notes.filter(({ opacity }) => opacity > 0)].map(lineBox);
	const x = (minute: number) => (minute / RUNNING_TIME) * size.width;
	const hits = plan.bands.map(({ key, x: left, width }): Hit => ({
		key,
		x: left + width / 2,
		y: size.height / 2,
		halfWidth: width / 2,
		halfHeight: size.height / 2
	}));
	return {
		plan,
		hits,
		reveal: scene.until,
		notes,
		...pointersOf(scenes, scene, { areas, size, x, seen, ground })
	};
}

/** Pointers half-way between two scenes: the old ones are gone before the new ones come, so that no words meet. */
const inTurn = <Mark extends { opacity: number }>(marks: readonly Mark[]): Mark[] =>
	marks
		.map((mark) => ({ ...mark, opacity: clamp(2 * mark.opacity - 1) }))
		.filter(({ opacity }) => opacity > 0);

/** The layout `t` (0..1) of the way between two of one size: the film runs on, pointers fade. */
export function interpolateStructure(
	from: StructureLayout,
	to: StructureLayout,
	t: number
): StructureLayout {
	if (t <= 0) return from;
	if (t >= 1) return to;
	const moving = ({ reveal, frames, cuts, brackets, remarks }: StructureLayout) => ({
		reveal,
		frames,
		cuts,
		brackets,
		remarks
	});
	const { reveal, ...pointers } = blend(moving(from), moving(to), t);
	return {
		...to,
		reveal,
		notes: seenAt(to.plan.notes, reveal),
		frames: inTurn(pointers.frames),
		cuts: inTurn(pointers.cuts),
		brackets: inTurn(pointers.brackets),
		remarks: inTurn(pointers.remarks)
	};
}
