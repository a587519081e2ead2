/** How far, in CSS pixels, a point may lie off the line between its neighbours and still be left out. */
const TOLERANCE = 0.04;

/** The same run of points (`x, y, x, y …`) without those that lie on a straight line anyway. */
export function withoutStraight(points: readonly number[]): number[] {
	const kept: number[] = [];
	let [fromX, fromY] = [points[0] ?? 0, points[1] ?? 0];
	for (let index = 0; index < points.length; index += 2) {
		const [x, y] = [points[index] ?? 0, points[index + 1] ?? 0];
		const [nextX, nextY] = [points[index + 2], points[index + 3]];
		if (index > 0 && nextX !== undefined && nextY !== undefined) {
			const span = Math.hypot(nextX - fromX, nextY - fromY) || 1;
			const off = ((nextX - fromX) * (y - fromY) - (nextY - fromY) * (x - fromX)) / span;
			if (Math.abs(off) < TOLERANCE) continue;
		}
		kept.push(x, y);
		[fromX, fromY] = [x, y];
	}
	return kept;
}
