import { RUNNING_TIME, type FilmScene } from '#lib/data/scenes.ts';
import type { Light } from '#lib/story/types.ts';

/** A stretch of the film, in minutes. */
export interface Stretch {
	start: number;
	end: number;
}

/** A stretch under one light. */
export interface Stripe extends Stretch {
	light: Light;
}

/** One of the film's movements. */
export interface Movement extends Stretch {
	name: FilmScene['movement'];
}

/** A place where one scene ends and the next begins. */
export interface Boundary {
	minute: number;
	/** How far off the minute may be, in minutes either way. */
	uncertainty: number;
	/** Whether a source fixes it; else it is inferred from the screenplay's pages. */
	firm: boolean;
	/** Whether a movement ends here. */
	movement: boolean;
}

/** The movements in their order, each from its first scene to its last. */
export function movementsOf(scenes: readonly FilmScene[]): Movement[] {
	const found: Movement[] = [];
	for (const { movement: name, start, end } of scenes) {
		const last = found.at(-1);
		if (last?.name === name) last.end = end;
		else found.push({ name, start, end });
	}
	return found;
}

/** A movement's part (0..1) of the running time. */
export const shareOf = ({ start, end }: Stretch): number => (end - start) / RUNNING_TIME;

/** How far a share may be from a third to be called one. */
const NEAR = 0.02;

/** Whether a share (0..1) is about a third. */
export const isAThird = (share: number): boolean => Math.abs(share - 1 / 3) < NEAR;

/**
 * How night gets into the crack: slivers in `count` equal parts of it, each wider than the one before,
 * the last as wide as its part. A reading, drawn by this rule: no row says where night begins.
 */
export function sliversOf(crack: Stretch, count: number): Stretch[] {
	const part = (crack.end - crack.start) / count;
	return Array.from({ length: count }, (_, index) => {
		const end = crack.start + part * (index + 1);
		return { start: end - (part * (index + 1)) / count, end };
	});
}

/** The film's stripes of light in their order: its scenes, those of the crack cut up by the slivers of night. */
export function stripesOf(scenes: readonly FilmScene[], slivers: readonly Stretch[]): Stripe[] {
	const stripes = scenes.flatMap(({ light, start, end, movement }): Stripe[] => {
		if (movement !== 'crack') return [{ light, start, end }];
		const cut: Stripe[] = [];
		let minute = start;
		for (const sliver of slivers) {
			const from = Math.max(sliver.start, start);
			const to = Math.min(sliver.end, end);
			if (from >= to) continue;
			cut.push({ light, start: minute, end: from }, { light: 'night', start: from, end: to });
			minute = to;
		}
		return [...cut, { light, start: minute, end }];
	});
	const merged: Stripe[] = [];
	for (const stripe of stripes) {
		const last = merged.at(-1);
		if (stripe.end <= stripe.start) continue;
		if (last?.light === stripe.light) last.end = stripe.end;
		else merged.push(stripe);
	}
	return merged;
}

/**
 * The boundaries inside the film. A source gives a scene's length or one of its ends, hardly ever both:
 * it fixes a boundary only where the scene it speaks of meets another movement, or begins the film.
 */
export function boundariesOf(scenes: readonly FilmScene[]): Boundary[] {
	return scenes.slice(1).flatMap((after, index) => {
		const before = scenes[index];
		if (!before) return [];
		const movement = before.movement !== after.movement;
		return [
			{
				minute: after.start,
				uncertainty: Math.max(before.uncertainty, after.uncertainty),
				firm: movement ? before.sourced || after.sourced : before.sourced && before.start === 0,
				movement
			}
		];
	});
}
