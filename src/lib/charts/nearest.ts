import type { Hit } from './chart.ts';

/** How far from a mark a pointer may be to ask it, in CSS pixels: half of a 44 px target. */
const REACH = 22;

/** The distance of a point to a mark, 0 within its box. */
const distance = ({ x, y, halfWidth = 0, halfHeight = 0 }: Hit, px: number, py: number): number =>
	Math.hypot(Math.max(Math.abs(px - x) - halfWidth, 0), Math.max(Math.abs(py - y) - halfHeight, 0));

/** The mark nearest to a point, if one is within reach. Of two as near, the one whose middle is nearer. */
export function nearest(hits: readonly Hit[], x: number, y: number): Hit | undefined {
	let best: Hit | undefined;
	let least: [number, number] = [REACH, Infinity];
	for (const hit of hits) {
		const here: [number, number] = [distance(hit, x, y), Math.hypot(x - hit.x, y - hit.y)];
		if (here[0] > least[0] || (here[0] === least[0] && here[1] >= least[1])) continue;
		best = hit;
		least = here;
	}
	return best;
}
