import { clamp } from '#lib/story/position.ts';

type Values = Record<string, unknown>;
interface Mark extends Values {
	key: string;
}

const isMark = (value: unknown): value is Mark =>
	typeof value === 'object' && value !== null && typeof (value as Mark).key === 'string';

const isValues = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A mark that only one layout has: it is there where it stands, and fades. */
const faded = (mark: Mark, part: number): Mark => ({
	...mark,
	opacity: (typeof mark.opacity === 'number' ? mark.opacity : 1) * part
});

/** The part (0..1) of its own way that the `index`th of `count` has gone, when each starts a little later. */
function staggered(t: number, index: number, count: number, stagger: number): number {
	if (count < 2) return t;
	return clamp(t * (1 + stagger) - (stagger * index) / (count - 1));
}

function blendMarks(from: Mark[], to: Mark[], t: number, stagger: number): Mark[] {
	const leaving = new Map(from.map((mark) => [mark.key, mark]));
	const blended: Mark[] = [];
	for (const [index, mark] of to.entries()) {
		const part = staggered(t, index, to.length, stagger);
		const start = leaving.get(mark.key);
		leaving.delete(mark.key);
		blended.push(start ? (blendValues(start, mark, part, stagger) as Mark) : faded(mark, part));
	}
	return sharing([...[...leaving.values()].map((mark) => faded(mark, 1 - t)), ...blended], to);
}

function blendValues(from: Values, to: Values, t: number, stagger: number): Values {
	const blended: Values = { ...from, ...to };
	let differs = false;
	for (const name of Object.keys(blended)) {
		const value = blendAny(from[name], to[name], t, stagger);
		blended[name] = value;
		differs ||= value !== to[name];
	}
	return differs ? blended : to;
}

/** The one list itself where the other says the same: who draws it need not look at its marks then. */
const sharing = <T>(blended: T[], to: T[]): T[] =>
	blended.length === to.length && blended.every((value, index) => value === to[index])
		? to
		: blended;

/** All of a list are marks, or none is. */
function blendLists(from: unknown[], to: unknown[], t: number, stagger: number): unknown {
	if (isMark(from[0] ?? to[0])) return blendMarks(from as Mark[], to as Mark[], t, stagger);
	if (from.length !== to.length) return t < 0.5 ? from : to;
	return sharing(
		from.map((value, index) => blendAny(value, to[index], t, stagger)),
		to
	);
}

function blendAny(from: unknown, to: unknown, t: number, stagger: number): unknown {
	if (from === to) return from;
	if (typeof from === 'number' && typeof to === 'number') return from + (to - from) * t;
	if (Array.isArray(from) && Array.isArray(to)) return blendLists(from, to, t, stagger);
	if (isValues(from) && isValues(to)) return blendValues(from, to, t, stagger);
	return t < 0.5 ? from : to;
}

/**
 * The layout `t` (0..1) of the way between two. Numbers move in a straight line; lists of marks are
 * matched by `key`, and a mark that one layout lacks fades by its `opacity`; all else changes half-way.
 * At 0 it is `from` itself, at 1 `to` itself, and whatever is alike in both is that of `to` itself at any time between:
 * nobody need draw it anew in every frame. `stagger` is how much later, as a part of the whole way,
 * the last mark of a list starts than the first.
 */
export function blend<L extends object>(from: L, to: L, t: number, stagger = 0): L {
	if (t <= 0 || from === to) return from;
	if (t >= 1) return to;
	return blendValues(from as unknown as Values, to as unknown as Values, t, stagger) as L;
}
