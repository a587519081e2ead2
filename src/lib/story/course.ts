import { clamp, TRIGGER } from './position.ts';
import type { Position, Section } from './types.ts';

/** A step in the order of the whole essay. */
export interface Milestone {
	id: string;
	section: number;
	step: number;
}

/** Every step of the essay, in reading order. */
export const milestones = (sections: readonly Section[]): Milestone[] =>
	sections.flatMap(({ steps }, section) => steps.map(({ id }, step) => ({ id, section, step })));

/** The index, among all milestones, of a step of a section; the last one where there is no such step. */
export function milestoneAt(course: readonly Milestone[], section: number, step: number): number {
	const index = course.findIndex(
		(milestone) => milestone.section === section && milestone.step === step
	);
	return index < 0 ? Math.max(course.length - 1, 0) : index;
}

/**
 * How much of the essay (0..1) lies behind a position in one of its sections; 1 after the last section. The
 * first step begins with the line across it, at the line's own height: that much of it has not been read.
 */
export function readUpTo(
	course: readonly Milestone[],
	section: number,
	position: Position
): number {
	const last = course.at(-1);
	if (!last || section > last.section) return 1;
	const at = milestoneAt(course, section, position.step);
	const progress =
		at === 0 ? clamp((position.progress - TRIGGER) / (1 - TRIGGER)) : position.progress;
	return clamp((at + progress) / course.length);
}
