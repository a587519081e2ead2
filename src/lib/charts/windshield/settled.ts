import type { Size } from '../chart.ts';
import { clamp } from '#lib/story/position.ts';
import { seeded } from '../seeded.ts';
import { edgeAt, type Pane } from './glass.ts';
import { partOf, passesOver, PERIOD } from './wipers.ts';

/** A flake that settles on the glass once in a period and lies until a blade comes over it. */
export interface Flake {
	x: number;
	y: number;
	/** Its width, in CSS pixels. */
	size: number;
	/** When it settles, and when blades come over it, in milliseconds within a period. */
	settles: number;
	wiped: number[];
}

const SEED = 23;
/** One flake for each square of this side, in CSS pixels, within bounds. */
const CELL = 22;
const FEWEST = 110;
const MOST = 1000;
/** Sizes of flakes, in CSS pixels. */
const SIZES = [1, 1.4, 1.8, 2.4, 3, 3.6];
/** How near the edge of the swept glass a flake may settle, in CSS pixels. */
const RIM = 8;

/** Whether a place in the picture must stay free of snow. */
export type Taken = (x: number, y: number) => boolean;

/** The flakes of a windshield, on its swept glass. */
export function flakesOn(pane: Pane, { width, height }: Size): Flake[] {
	const next = seeded(SEED);
	const foot = pane.dash.edge;
	const count = clamp((width * foot) / CELL ** 2, FEWEST, MOST);
	return Array.from({ length: Math.round(count) }, (_, index) => {
		const x = next() * width;
		const top = edgeAt(pane.domes, x) + RIM;
		const y = top + next() * (Math.min(foot, height) - top);
		return { x, y, size: SIZES[index % SIZES.length] ?? 1, settles: next() * PERIOD };
	}).flatMap((flake) => {
		const wiped = pane.domes.flatMap((dome) => {
			const [across, up] = [flake.x - dome.x, dome.y - flake.y];
			const part = partOf(pane, Math.atan2(across, up));
			const reached = Math.hypot(across, up) < dome.radius && part > 0 && part < 1;
			return reached ? passesOver(part) : [];
		});
		return wiped.length ? [{ ...flake, wiped }] : [];
	});
}

/** Whether a flake lies on the glass, `time` milliseconds from the start: it has settled since it was wiped. */
export function liesAt({ settles, wiped }: Flake, time: number): boolean {
	const since = (moment: number) => (((time - moment) % PERIOD) + PERIOD) % PERIOD;
	const lain = since(settles);
	return wiped.every((moment) => since(moment) > lain);
}
