import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import { tenth } from '../tenth.ts';
import { notches, type Dome, type Pane } from './glass.ts';
import { turnAt } from './wipers.ts';

/** A blade's line, prolonged through the picture and kept in its own field, as a path from above to below. */
function borderOf({ x, y }: Dome, turn: number, left: number, right: number, height: number) {
	const slope = Math.tan(turn);
	const bends = [0];
	// It bends where it meets the sides of its field: from above, a blade that leans to the right meets that side first.
	for (const side of slope > 0 ? [right, left] : [left, right]) {
		const down = y - (side - x) / slope;
		if (down > 0 && down < height) bends.push(down);
	}
	bends.push(height);
	return bends
		.map((down) => `L${tenth(clamp(x + (y - down) * slope, left, right))} ${tenth(down)}`)
		.join('');
}

/**
 * The picture as the blades divide it: paths of all that lies left of them, each in its own field, and of
 * all that lies right. `part` is where they are (0..1).
 */
export function sidesOf(
	pane: Pane,
	{ width, height }: Size,
	part: number
): { left: string; right: string } {
	const bounds = [0, ...notches(pane.domes), width];
	const turn = turnAt(pane, part);
	const sides = { left: '', right: '' };
	for (const [index, dome] of pane.domes.entries()) {
		const [left, right] = [bounds[index] ?? 0, bounds[index + 1] ?? width];
		const border = borderOf(dome, turn, left, right, height);
		const [before, after] = [tenth(left), tenth(right)];
		sides.left += `M${before} 0${border}H${before}z`;
		sides.right += `M${after} 0${border}H${after}z`;
	}
	return sides;
}
