import { withGone, type LastingMark } from './with-gone.ts';

/**
 * Follows the marks of a list: those that are there, and after them those that were there before, to be hidden. What has
 * been drawn once need not be made anew when it comes back.
 */
export function lastingMarks<T extends { readonly key: string }>(
	now: () => readonly T[]
): { readonly all: readonly LastingMark<T>[] } {
	let known: readonly LastingMark<T>[] = [];
	const all = $derived.by(() => {
		known = withGone(now(), known);
		return known;
	});
	return {
		get all() {
			return all;
		}
	};
}
