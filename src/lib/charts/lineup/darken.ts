import type { LineupLayout } from './marks.ts';
import { phase, turnOf, type Stretch } from './phase.ts';

/** The lamps go out one car after the other, clockwise from the top; each takes so long. */
const GOING_OUT: Stretch = [0.04, 0.8];
const ONE_GOES_OUT = 0.2;
/** When a name is muted with its car. */
const MUTED = 0.5;
/** The count comes when there is nothing left to count. */
const COUNTING: Stretch = [0.8, 1];

/** From all cars lit to a third of them dark: the lights go out one by one, and are counted. */
export function darken(from: LineupLayout, to: LineupLayout, t: number): LineupLayout {
	const order = to.cars
		.filter(({ lit }) => lit === 0)
		.sort((a, b) => a.angle - b.angle)
		.map(({ key }) => key);
	const lamps = new Map(
		order.map((key, index) => [
			key,
			1 - phase(t, turnOf(index, order.length, GOING_OUT, ONE_GOES_OUT))
		])
	);
	const count = phase(t, COUNTING);
	return {
		...to,
		view: 'wheel',
		cars: to.cars.map((car, index) => {
			const lit = lamps.get(car.key);
			return lit === undefined ? car : { ...car, lit, halo: lit * (from.cars[index]?.halo ?? 0) };
		}),
		names: to.names.map((name, index) =>
			(lamps.get(name.key) ?? 0) < MUTED ? name : (from.names[index] ?? name)
		),
		words: to.words.map((word) => ({ ...word, opacity: word.opacity * count }))
	};
}
