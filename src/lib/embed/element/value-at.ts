/** The value at a width, on straight lines between those that are known; beyond them the nearest. */
export function valueAt(
	width: number,
	widths: readonly number[],
	values: readonly number[]
): number {
	const next = widths.findIndex((known) => known >= width);
	const [low, high] = [widths[next - 1], widths[next]];
	const [from, to] = [values[next - 1], values[next]];
	if (low === undefined || high === undefined || from === undefined || to === undefined)
		return values.at(next < 0 ? -1 : 0) ?? 0;
	return from + ((to - from) * (width - low)) / (high - low);
}
