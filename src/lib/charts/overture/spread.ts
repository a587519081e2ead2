/**
 * Middles for things of the given widths that stand in a row between `low` and `high`, each as near as
 * possible to where it would like to stand and `gap` from its neighbours. All in CSS pixels. Null where
 * they do not fit.
 */
export function spread(
	wishes: readonly { middle: number; width: number }[],
	low: number,
	high: number,
	gap: number
): number[] | null {
	let edge = low;
	const middles = wishes.map(({ middle, width }) => {
		const placed = Math.max(middle, edge + width / 2);
		edge = placed + width / 2 + gap;
		return placed;
	});
	edge = high;
	for (let index = wishes.length - 1; index >= 0; index--) {
		const half = (wishes[index]?.width ?? 0) / 2;
		middles[index] = Math.min(middles[index] ?? 0, edge - half);
		edge = (middles[index] ?? 0) - half - gap;
	}
	return edge + gap < low ? null : middles;
}
