/** A number as it is written into a path: one decimal at most, so that a page of drawings stays small. */
export const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** Points, as `x, y, x, y …`, as a path of straight lines in steps of a tenth of a pixel. */
export function polyline(points: readonly number[]): string {
	let path = '';
	let [fromX, fromY] = [0, 0];
	for (let index = 0; index + 1 < points.length; index += 2) {
		const [x, y] = [Math.round(points[index]! * 10), Math.round(points[index + 1]! * 10)];
		const step = `${(x - fromX) / 10} ${(y - fromY) / 10}`;
		path += `${index === 0 ? 'M' : 'l'}${step}`.replace(' -', '-');
		[fromX, fromY] = [x, y];
	}
	return path;
}
