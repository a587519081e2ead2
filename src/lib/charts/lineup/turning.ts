import { ease, mix, phase, type Stretch } from './phase.ts';
import { carPlace } from './wheel.ts';
import type { LineupLayout } from './marks.ts';

/**
 * The turn, in degrees, at which *Anora*'s car is at the foot of the wheel and the votes board it. Half a
 * turn later it is on top.
 */
export const BOARDING = -180;
/** The turn at which the section comes into sight: a whole turn before the wheel stands. */
const COMING = -360;

/**
 * When the wheel turns, in steps of the section (0 is the votes, 1 the wheel): while the votes' step rolls
 * in, and again once they have boarded. A reader who jumps to a step lands about 0.6 into it, after both.
 */
const ROLLING_IN: Stretch = [0, 0.5];
const RIDE: Stretch = [1, 1.46];
/** When the names, and the halos that are too costly to move, come to the wheel that stands again. */
const NAMING: Stretch = [1.46, 1.52];
/** How little (0..1) the rim may have opened for the wheel to be turned still. */
const OPENED: Stretch = [0, 0.15];

/** How far the scroll has turned the wheel at a place (steps of the section), in degrees; 0 has *Anora* on top. */
export const turnAt = (place: number): number =>
	place < RIDE[0]
		? mix(COMING, BOARDING, ease(phase(place, ROLLING_IN)))
		: mix(BOARDING, 0, ease(phase(place, RIDE)));

/**
 * A layout as the scroll turns it: frame and cars go round, the cars hang upright, and the names wait until
 * the wheel stands. What does not turn stays the very same, so that it is not drawn again.
 */
export function scrolled(layout: LineupLayout, place: number): LineupLayout {
	const still = layout.view === 'votes' ? 1 : phase(place, NAMING);
	const opened = phase(layout.pole.unroll, OPENED);
	const turn = turnAt(place) * (1 - opened);
	if (turn === layout.wheel.turn && still === 1) return layout;

	const wheel = { ...layout.wheel, turn };
	const halo = phase(place, NAMING);
	const cars = layout.cars.map((car) => {
		const { x, y } = carPlace(wheel, car.angle, car.scale);
		return {
			...car,
			x: mix(x, car.x, opened),
			y: mix(y, car.y, opened),
			halo: car.halo * halo
		};
	});
	const places = new Map(cars.map((car) => [car.key, car]));
	return {
		...layout,
		wheel,
		cars,
		named: layout.named * still,
		hits: layout.hits.map((hit) => {
			const car = places.get(hit.key);
			return car ? { ...hit, x: car.x, y: car.y } : hit;
		})
	};
}
