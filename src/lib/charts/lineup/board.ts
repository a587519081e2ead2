import { blend } from '../blend.ts';
import { changeWords } from './change-words.ts';
import type { Car, LineupLayout, Vote, Wheel } from './marks.ts';
import { ease, mix, phase, turnOf, type Stretch } from './phase.ts';
import { closedPole } from './wheel-plan.ts';
import { carPlace } from './wheel.ts';

/** The votes' words leave; the names come only when the wheel has turned and stands. */
const LEAVING: Stretch = [0, 0.1];
/** All votes board within this stretch, each of them in a part of it so long. */
const BOARDING: Stretch = [0.04, 0.6];
const ONE_BOARDS = 0.13;
/** The wheel steps forward, then its cars switch on around the rim, each in so long. */
const FORWARD: Stretch = [0.3, 0.62];
const SWITCHING: Stretch = [0.58, 0.99];
const ONE_SWITCHES = 0.12;
/** When, of its own time, a car has come and its lamps begin to glow. */
const COME = 0.4;
/** The turn to the wheel's own, where no scroll turns it. */
const TURNING: Stretch = [0.7, 1];
/** How small *Anora*'s car is before anyone has boarded. */
const EMPTY = 0.8;
/** A vote in the car is a vote no more: the last part of its way in which it goes. */
const VANISHING: Stretch = [0.8, 1];
/** When its halo, too costly to move, is gone. */
const DIMMING: Stretch = [0, 0.12];
/** How high a vote hops, as a part of its way. */
const HOP = 0.14;

/** The votes in the order they board: those that stand where the car comes in, then the highest first. */
function queue(votes: readonly Vote[], door: number): Map<string, number> {
	const inTheWay = ({ x, scale }: Vote) => Math.abs(x - door) < scale;
	const order = [...votes].sort(
		(a, b) => Number(inTheWay(b)) - Number(inTheWay(a)) || a.y - b.y || b.x - a.x
	);
	return new Map(order.map(({ key }, index) => [key, index]));
}

/** A vote on its way into a car. */
function boarding(vote: Vote, car: Pick<Car, 'x' | 'y' | 'scale'>, t: number): Vote {
	const part = ease(t);
	const hop = HOP * Math.hypot(car.x - vote.x, car.y - vote.y) * Math.sin(Math.PI * part);
	return {
		...vote,
		x: mix(vote.x, car.x, part),
		y: mix(vote.y, car.y, part) - hop,
		scale: mix(vote.scale, car.scale, part),
		halo: vote.halo * (1 - phase(t, DIMMING)),
		opacity: vote.opacity * (1 - phase(t, VANISHING))
	};
}

/** From the votes to the wheel: the votes board *Anora*'s car one by one, then the other cars switch on. */
export function board(from: LineupLayout, to: LineupLayout, t: number): LineupLayout {
	const wheel: Wheel = {
		...blend(from.wheel, to.wheel, ease(phase(t, FORWARD))),
		turn: mix(from.wheel.turn, to.wheel.turn, ease(phase(t, TURNING)))
	};
	const boarded = phase(t, BOARDING);
	const places = to.cars.length;
	const cars = to.cars.map((car) => {
		const order = (car.angle / 360) * places - 1;
		const on = car.own ? boarded : phase(t, turnOf(order, places - 1, SWITCHING, ONE_SWITCHES));
		const lit = car.own ? 1 : phase(on, [COME, 1]);
		const scale = car.scale * (car.own ? mix(EMPTY, 1, boarded) : 1);
		return {
			...car,
			...carPlace(wheel, car.angle, scale),
			scale,
			lit,
			halo: car.halo * (car.own ? phase(t, SWITCHING) : lit),
			opacity: car.own ? phase(t, LEAVING) : phase(on, [0, COME])
		};
	});
	const own = cars.find((car) => car.own);
	const order = queue(from.votes, own?.x ?? 0);
	const votes = own
		? from.votes.map((vote) => {
				const stretch = turnOf(order.get(vote.key) ?? 0, order.size, BOARDING, ONE_BOARDS);
				return boarding(vote, own, phase(t, stretch));
			})
		: [];
	return {
		...to,
		...changeWords(from, to, t, LEAVING),
		view: 'votes',
		wheel,
		pole: { ...closedPole(wheel), opacity: wheel.opacity },
		cars,
		votes,
		hits: t < LEAVING[1] ? from.hits : []
	};
}
