import type { Entry } from '#lib/data/lineup.ts';
import { clamp } from '#lib/story/position.ts';
import type { Hit, Size } from '../../chart.ts';
import { breakLines, textWidth } from '../../measure-text.ts';
import { LEADING } from '../../place-labels.ts';
import { BEST, DARK_BELOW, votesCast } from '../facts.ts';
import { CAR_HALF, OWN, type Car, type Lettered, type LineupLayout } from '../marks.ts';
import { carsOn, closedPole, planWheel } from '../wheel-plan.ts';

/** Room under the ground for the marks' numbers, in CSS pixels. */
const FOOT = 26;
/** The part of its column that a stack of cars takes, and the distance of two cars as a part of their height. */
const STACK_PART = 0.86;
const STACKED = 1.1;
/** The biggest car, as a part of its own size. */
const BIGGEST = 2.2;
/** The wheel behind the votes: all but gone. */
const FAINT = 0.2;
const TYPE = { small: 12, large: 14, roomy: 480 };
const AIR = 8;
/** Lines of type from one film's words at the head to the other's. */
const HEAD_LINE = 1.5;
/** Lines of type over a stack, for its count. */
const COUNT_LINES = 1.6;

/** The key of a column of votes for a film. */
export const stackKey = (film: string, stars: number): string => `${film}-votes-${stars}`;

/** How many critics gave a film each number of stars, the fewest stars first. */
const columnsOf = ({ votes }: Entry): number[] => [...(votes ?? [])].reverse();

/** A film's votes in the words at the head. */
function headOf(entry: Entry): string {
	if (!entry.votes) return `${entry.title}: single votes not known`;
	const cast = votesCast(entry.votes);
	return `${entry.title}: ${cast} votes, mean ${entry.mean.toFixed(1)}`;
}

/** Stacks the single votes of one film or two, a car a vote, by stars; side by side where there are two. */
export function layoutVotesOf(
	entries: readonly Entry[],
	films: readonly Entry[],
	size: Size
): LineupLayout {
	const { width, height } = size;
	const type = width < TYPE.roomy ? TYPE.small : TYPE.large;
	const heads: Lettered[] = [];
	let head = 0;
	for (const film of films) {
		const lines = breakLines(headOf(film), type, width - 2, 'bold');
		heads.push({
			key: `head-${film.film}`,
			lines,
			face: 'bold',
			size: type,
			x: 0,
			y: head + type,
			anchor: 'start',
			opacity: 1,
			tone: film.film === OWN ? 'accent' : 'ink'
		});
		head += (HEAD_LINE + (lines.length - 1) * LEADING.bold) * type;
	}
	const wheel = { ...planWheel(size, entries.length, FOOT), opacity: FAINT };
	const ground = height - FOOT;

	const known = films.filter(({ votes }) => votes);
	const column = width / (BEST + 1);
	const stack = (column * STACK_PART) / Math.max(known.length, 1);
	const most = Math.max(1, ...known.flatMap(columnsOf));
	const scale = clamp(
		Math.min(
			(stack * STACK_PART) / (2 * CAR_HALF.width),
			(ground - head - COUNT_LINES * type) / (most * 2 * CAR_HALF.height * STACKED)
		),
		0.1,
		BIGGEST
	);
	const pitch = 2 * CAR_HALF.height * scale * STACKED;

	const cars: Car[] = [];
	const words: Lettered[] = [...heads];
	const hits: Hit[] = [];
	for (const [place, entry] of known.entries()) {
		const own = entry.film === OWN;
		for (const [stars, count] of columnsOf(entry).entries()) {
			const x = column * (stars + 0.5) + stack * (place - (known.length - 1) / 2);
			const lit = stars < DARK_BELOW ? 0 : 1;
			for (let index = 0; index < count; index++)
				cars.push({
					key: `${entry.film}-vote-${stars}-${index}`,
					x,
					y: ground - pitch * (index + 0.5),
					scale,
					angle: 0,
					lit,
					halo: lit,
					own,
					opacity: 1
				});
			const top = ground - pitch * count;
			words.push({
				key: stackKey(entry.film, stars),
				lines: [String(count || '–')],
				face: 'bold',
				size: type,
				x,
				y: top - 0.5 * type,
				anchor: 'middle',
				opacity: 1,
				tone: own ? 'accent' : 'ink'
			});
			hits.push({
				key: stackKey(entry.film, stars),
				x,
				y: (ground + top) / 2,
				halfWidth: stack / 2,
				halfHeight: Math.max((ground - top) / 2, AIR)
			});
		}
	}
	const last = `${BEST} of ${BEST}`;
	for (let stars = 0; stars <= BEST; stars++) {
		const text = stars === BEST && textWidth(last, type) < column ? last : String(stars);
		words.push({
			key: `value-${stars}`,
			lines: [text],
			face: 'sans',
			size: type,
			x: column * (stars + 0.5),
			y: ground + type * 1.4,
			anchor: 'middle',
			opacity: 1,
			tone: 'soft'
		});
	}
	return {
		view: 'votes',
		wheel: { ...wheel, ground },
		pole: { ...closedPole(wheel), opacity: FAINT },
		cars: [...carsOn(entries, wheel, () => true).map((car) => ({ ...car, opacity: 0 })), ...cars],
		votes: [],
		rows: 0,
		named: 1,
		rules: [],
		sign: [],
		names: [],
		titles: [],
		scores: [],
		words,
		hits
	};
}
