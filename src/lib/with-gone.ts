/** A mark of a list, there or gone. */
export type LastingMark<T> = T & { readonly gone?: true };

/**
 * The marks that are `there`, in their order, and after them those of the list `before` that are not, in theirs: each as
 * it was last, and `gone`. A mark that has been gone before is the same object.
 */
export function withGone<T extends { readonly key: string }>(
	there: readonly T[],
	before: readonly LastingMark<T>[]
): readonly LastingMark<T>[] {
	const keys = new Set(there.map(({ key }) => key));
	const others = before.filter(({ key }) => !keys.has(key));
	if (!others.length) return there;
	return [...there, ...others.map((mark) => (mark.gone ? mark : { ...mark, gone: true as const }))];
}
