import type { Size } from '../chart.ts';
import { tenth } from '../tenth.ts';
import { edgeAt, notches, type Pane } from './glass.ts';

/** Diagonals of the girder for each distance between two columns. */
const DIAGONALS = 8;
/** Half the width of a column and of its bracket, as parts of that distance. */
const COLUMN = 0.035;
const BRACKET = 0.13;

/** The swept glass: from field to field along their edges, then down behind the dashboard. */
export function sweptPath({ domes }: Pane, { width, height }: Size): string {
	const ends = [...notches(domes), width];
	const arcs = domes.map(({ radius }, index) => {
		const x = ends[index] ?? width;
		return `A${tenth(radius)} ${tenth(radius)} 0 0 1 ${tenth(x)} ${tenth(edgeAt(domes, x))}`;
	});
	return `M0 ${tenth(height)}V${tenth(edgeAt(domes, 0))}${arcs.join('')}V${tenth(height)}z`;
}

/** The part to the right that the last blade, where it turns, leaves under its snow. */
export function unsweptPath({ domes, ends }: Pane, { width }: Size): string {
	const last = domes.at(-1);
	if (!last) return '';
	const edge = last.y - (width - last.x) / Math.tan(ends.right);
	return `M${tenth(last.x)} ${tenth(last.y)}L${tenth(width)} ${tenth(edge)}V${tenth(last.y)}z`;
}

/** The elevated line outside: its girder and columns, as strokes. */
export function elevatedPath({ rail }: Pane, { width, height }: Size): string {
	const { y, girder, period } = rail;
	const foot = y + girder;
	const step = period / DIAGONALS;
	let path = `M0 ${tenth(y)}H${tenth(width)}M0 ${tenth(foot)}H${tenth(width)}M0 ${tenth(y)}`;
	for (let index = 1; index * step <= width; index++)
		path += `L${tenth(index * step)} ${tenth(index % 2 ? foot : y)}`;
	for (let x = period * 0.3; x < width; x += period) {
		const [half, arm] = [COLUMN * period, BRACKET * period];
		for (const side of [-1, 1])
			if (x + side * arm > 0 && x + side * arm < width)
				path += `M${tenth(x + side * half)} ${tenth(foot)}V${tenth(height)}M${tenth(x + side * arm)} ${tenth(foot)}L${tenth(x + side * half)} ${tenth(foot + arm)}`;
	}
	return path;
}
