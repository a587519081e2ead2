import { blend } from '../blend.ts';
import { changeWords } from './change-words.ts';
import type { Car, LineupLayout, Pole, Wheel } from './marks.ts';
import { ease, mix, phase, turnOf, type Stretch } from './phase.ts';
import { rimPoint, shortening } from './rim.ts';
import { wheelPoint } from './wheel.ts';

/** When, of the whole way: the wheel's words leave, the spokes fold, the frame fades, the rim opens. */
const LEAVING: Stretch = [0, 0.14];
const FOLDING: Stretch = [0.02, 0.3];
const FADING: Stretch = [0.06, 0.28];
const OPENING: Stretch = [0.06, 0.66];
/** Within this the cars leave the rim for their rows, the best first; how long one is underway. */
const SLIDING: Stretch = [0.34, 0.9];
const ONE_SLIDES = 0.16;
/** A car is at the height of its row before it is at its score, so that it slides along the row. */
const UP: Stretch = [0, 0.65];
const OUT: Stretch = [0.15, 1];
/** When the rows' lines are drawn, and the ranking's words come. */
const ROWS: Stretch = [0.6, 0.76];
const COMING: Stretch = [0.8, 1];
/** Halos are too costly to move: they go at once and come at last. */
const DIMMING: Stretch = [0, 0.08];
const GLOWING: Stretch = [0.94, 1];
/** A car on the rim that opens, where it hung on the wheel; from there it slides (0..1) to its score. */
function carAt(from: Car, to: Car, wheel: Wheel, pole: Pole, slid: number): Car {
	// *Anora* is where the rim opens: on that end which becomes the top of the pole.
	const onRim = rimPoint(wheel, pole, from.angle === 0 ? 1 : from.angle / 360);
	const scale = mix(from.scale, to.scale, shortening(pole.unroll));
	const hang = (from.y - wheelPoint(wheel, from.angle).y) * (scale / from.scale);
	return {
		...from,
		x: mix(onRim.x, to.x, ease(phase(slid, OUT))),
		y: mix(onRim.y + hang, to.y, ease(phase(slid, UP))),
		scale
	};
}

/** From the wheel to the ranking: the rim opens and straightens into the pole, its cars slide out in rank order. */
export function unroll(from: LineupLayout, to: LineupLayout, t: number): LineupLayout {
	const wheel: Wheel = {
		...from.wheel,
		spread: 1 - ease(phase(t, FOLDING)),
		opacity: from.wheel.opacity * (1 - phase(t, FADING))
	};
	const pole: Pole = { ...to.pole, unroll: ease(phase(t, OPENING)) };
	const count = to.cars.length;
	const cars = to.cars.map((car, rank) => {
		const start = from.cars[rank] ?? car;
		const slid = phase(t, turnOf(rank, count, SLIDING, ONE_SLIDES));
		const halo = mix(start.halo * (1 - phase(t, DIMMING)), car.halo, phase(t, GLOWING));
		return { ...carAt(start, car, wheel, pole, slid), halo };
	});
	const places = new Map(cars.map((car) => [car.key, car]));
	return {
		...to,
		...changeWords(from, to, t, LEAVING, COMING),
		view: from.view,
		wheel,
		pole,
		cars,
		rows: to.rows * phase(t, ROWS),
		hits: blend({ hits: from.hits }, { hits: to.hits }, t).hits.map((hit) => {
			const car = places.get(hit.key);
			return car ? { ...hit, x: car.x, y: car.y } : hit;
		})
	};
}
