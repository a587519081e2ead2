import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import { tenth } from '../tenth.ts';
import { notches, type Dome, type Pane } from './glass.ts';
import { turnAt } from './wipers.ts';

/** Points of a blade's line, prolonged through the picture and kept in its own field, from above to below. */
function borderOf({ x, y }: Dome, turn: number, left: number, right: number, height: number) {
	const slope = Math.tan(turn);
	const across = (down: number) => x + (y - down) * slope;
	const down = (place: number) => y - (place - x) / slope;
	const corners = slope === 0 ? [] : [down(left), down(right)];
	const downs = [0, ...corners.filter((at) => at > 0 && at < height).sort((a, b) => a - b), height];
	return downs.map((at) => ({ x: clamp(across(at), left, right), y: at }));
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
		const border = borderOf(dome, turn, left, right, height)
			.map(({ x, y }) => `L${tenth(x)} ${tenth(y)}`)
			.join('');
		sides.left += `M${tenth(left)} 0${border}H${tenth(left)}z`;
		sides.right += `M${tenth(right)} 0${border}H${tenth(right)}z`;
	}
	return sides;
}
