import type { Box } from '../place-labels.ts';
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

/** Whether two candidates could stand together, each pair looked at once at most. */
function clashesOf(candidates: readonly Candidate[]): (a: Candidate, b: Candidate) => boolean {
	const count = candidates.length;
	const known = new Int8Array(count * count);
	return (a, b) => {
		const pair = a.id * count + b.id;
		known[pair] ||= meet(a.title.parts, b.airy) ? CLASH : FREE;
		return known[pair] === CLASH;
	};
}

/**
 * Places titles beside their points so that the sum of what all places cost is least: within `bounds`, on no
 * box of `taken` nor on each other, off the lines where there is a choice, and none left out that could be
 * there; with `whole`, all of them or none. A search that looks at the cheapest places first and drops what
 * cannot be better any more.
 */
export function placeTitles(
	wishes: readonly TitleWish[],
	taken: readonly Box[],
	lines: readonly Segment[],
	bounds: Box,
	whole = false
): PlacedTitle[] {
	const choices = wishes.map((wish) => candidatesOf(wish, taken, lines, bounds));
	if (whole && choices.some((choice) => choice.length === 0)) return [];
	const all = choices.flat();
	all.forEach((candidate, index) => {
		candidate.id = index;
	});
	const clash = clashesOf(all);
	const missing = (index: number) => (whole ? Infinity : COST.missing - index);
	const least = choices.map((choice, index) => choice[0]?.cost ?? missing(index));
	const ahead = least.map((_, index) => least.slice(index).reduce((sum, cost) => sum + cost, 0));
	let best: Candidate[] = [];
	let bestCost = Infinity;
	let steps = 0;

	const search = (index: number, placed: Candidate[], cost: number) => {
		const choice = choices[index];
		if (!choice) {
			best = placed;
			bestCost = cost;
			return;
		}
		steps += 1;
		if (steps > PATIENCE && (whole || bestCost < Infinity)) return;
		const rest = cost + (ahead[index + 1] ?? 0);
		for (const candidate of choice) {
			if (rest + candidate.cost >= bestCost) break;
			if (placed.some((other) => clash(other, candidate))) continue;
			search(index + 1, [...placed, candidate], cost + candidate.cost);
		}
		if (rest + missing(index) < bestCost) search(index + 1, placed, cost + missing(index));
	};
	search(0, [], 0);
	return best.map(({ title }) => title);
}
