import type { Pieces } from '../pieces.ts';
import { overlaps, type Box } from '../place-labels.ts';
import {
	candidatesOf,
	COST,
	meet,
	type Candidate,
	type PlacedTitle,
	type Segment,
	type TitleWish
} from './title-candidates.ts';

/** What is known of a pair of places. */
const FREE = 1;
const CLASH = 2;
/** Steps of the search before the best answer so far is taken. */
const PATIENCE = 1000;
/** Steps of the search in one piece of it. */
const PIECE = 25;

/** A title that has no place yet: the index of its wish, and the places that are left to it, the cheapest first. */
interface Open {
	index: number;
	places: Candidate[];
}

/** The title with the fewest places left: if any has none, that is seen at once. */
const tightest = (open: readonly Open[]): Open | undefined =>
	open.reduce<Open | undefined>(
		(best, title) => (best && best.places.length <= title.places.length ? best : title),
		undefined
	);

/** Whether two candidates could stand together, each pair looked at once at most. */
function clashesOf(candidates: readonly Candidate[]): (a: Candidate, b: Candidate) => boolean {
	const count = candidates.length;
	const known = new Int8Array(count * count);
	return (a, b) => {
		const pair = a.id * count + b.id;
		known[pair] ||= overlaps(a.title.box, b.reach) && meet(a.title.parts, b.airy) ? CLASH : FREE;
		return known[pair] === CLASH;
	};
}

/**
 * Places titles beside their points so that the sum of what all places cost is least: within `bounds`, on no
 * box of `taken` nor on each other, off the lines where there is a choice, and none left out that could be
 * there; with `whole`, all of them or none. A search that looks at the cheapest places first, and at no more of them
 * once what the other titles cost at least, in the places that are left to them, makes a better answer impossible.
 * In pieces: the places of each title, then some steps of the search at a time.
 */
export function* placingTitles(
	wishes: readonly TitleWish[],
	taken: readonly Box[],
	lines: readonly Segment[],
	bounds: Box,
	whole = false
): Pieces<PlacedTitle[]> {
	const choices: Candidate[][] = [];
	for (const wish of wishes) {
		yield;
		choices.push(candidatesOf(wish, taken, lines, bounds));
	}
	if (whole && choices.some((choice) => choice.length === 0)) return [];
	const all = choices.flat();
	all.forEach((candidate, index) => {
		candidate.id = index;
	});
	const clash = clashesOf(all);
	const missing = (index: number) => (whole ? Infinity : COST.missing - index);
	/** What titles cost at least, each in the first of the places that are left to it. */
	const least = (open: readonly Open[]) =>
		open.reduce((sum, { index, places }) => sum + (places[0]?.cost ?? missing(index)), 0);
	let best: Candidate[] = [];
	let bestCost = Infinity;
	let steps = 0;

	function* search(open: readonly Open[], placed: Candidate[], cost: number): Pieces<void> {
		const next = tightest(open);
		if (!next) {
			best = placed;
			bestCost = cost;
			return;
		}
		steps += 1;
		if (steps > PATIENCE && (whole || bestCost < Infinity)) return;
		if (steps % PIECE === 0) yield;
		const others = open.filter((title) => title !== next);
		const rest = cost + least(others);
		for (const candidate of next.places) {
			if (rest + candidate.cost >= bestCost) break;
			const free = others.map(({ index, places }) => ({
				index,
				places: places.filter((place) => !clash(candidate, place))
			}));
			const now = cost + candidate.cost;
			if (now + least(free) < bestCost) yield* search(free, [...placed, candidate], now);
		}
		const without = missing(next.index);
		if (rest + without < bestCost) yield* search(others, placed, cost + without);
	}
	yield;
	yield* search(
		choices.map((places, index) => ({ index, places })),
		[],
		0
	);
	return best.sort((a, b) => a.id - b.id).map(({ title }) => title);
}
