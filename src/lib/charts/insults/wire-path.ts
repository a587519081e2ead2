/** How fine the coordinates of a moving wire are: whole numbers of these parts of a CSS pixel are quick to write and to read. */
export const FINE = 10;

/** Points, as `x, y, x, y …` in CSS pixels, as a path of straight lines in whole tenths of a pixel. */
export function wirePath(points: readonly number[]): string {
	let [fromX, fromY] = [Math.round(points[0]! * FINE), Math.round(points[1]! * FINE)];
	let path = `M${fromX} ${fromY}l`;
	for (let index = 2; index + 1 < points.length; index += 2) {
		const [x, y] = [Math.round(points[index]! * FINE), Math.round(points[index + 1]! * FINE)];
		path += `${x - fromX} ${y - fromY} `;
		[fromX, fromY] = [x, y];
	}
	return path;
}
