import { clamp } from '#lib/story/position.ts';
import { blend } from './blend.ts';

interface Mark {
	key: string;
	opacity: number;
}

/**
 * When marks change places: the part (0..1) of the way by which old ones are gone, from which new ones come, and by
 * which they are there; at its end where that is absent.
 */
export interface Turns {
	out: number;
	in: number;
	there?: number;
}

/** Marks at a part of their opacity: none where that is nothing, they themselves where it is all. */
export function faded<M extends Mark>(marks: readonly M[], part: number): M[] {
	if (part === 1) return [...marks];
	return part > 0 ? marks.map((mark) => ({ ...mark, opacity: mark.opacity * part })) : [];
}

/**
 * A list of marks `t` (0..1) of the way to another: those of both lists move by the part `moved` if `moves`
 * says so; all others are gone before those that arrive are to be seen, so that no words meet.
 */
export function change<M extends Mark>(
	from: readonly M[],
	to: readonly M[],
	t: number,
	turns: Turns,
	moves: (from: M, to: M) => boolean = () => true,
	moved = t
): M[] {
	const before = new Map(from.map((mark) => [mark.key, mark]));
	const stays = new Set(
		to.flatMap((mark) => {
			const was = before.get(mark.key);
			return was && moves(was, mark) ? [mark.key] : [];
		})
	);
	const staying = ({ key }: M) => stays.has(key);
	const rest = ({ key }: M) => !stays.has(key);
	const { marks } = blend({ marks: from.filter(staying) }, { marks: to.filter(staying) }, moved);
	return t < turns.out
		? [...faded(from.filter(rest), 1 - t / turns.out), ...marks]
		: [
				...faded(to.filter(rest), clamp((t - turns.in) / ((turns.there ?? 1) - turns.in))),
				...marks
			];
}
