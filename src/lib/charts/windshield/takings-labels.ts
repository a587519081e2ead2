import type { Film } from '#lib/data/films.ts';
import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import { standingApart } from '../font-box.ts';
import { textWidth } from '../measure-text.ts';
import { dollars, shortDollars } from '../money.ts';
import type { Pieces } from '../pieces.ts';
import { boxAround, placeLabels, type Label, type LabelWish } from '../place-labels.ts';
import { isKnown, took, type Grid, type Taking, type Triumph } from './takings.ts';

const NOTE = 12;
/** Space between a dot and its label, in CSS pixels, and between a label and the edge. */
const AIR = 5;
const EDGE = 4;
/** How much nearer to its dot a name alone stands. */
const CLOSER = 3;
/** How far the newest film's amount stands above its dot, in sizes of its type. */
const RAISED = 0.5;
/** Where the dashboard and the scarf begin, as a part of the height. */
const DASHBOARD = 0.88;

type Sides = LabelWish['sides'];
/** Where a film's name and takings may stand, and its name alone where not all of them have room for more. */
const FULL_SIDES: Sides = ['n', 'nw', 'ne'];
const NAME_SIDES: Sides = ['n', 'nw', 'w', 'ne', 'e'];

/**
 * Labels of the takings, the newest film's first, then the best before it; what does not fit is left out. In pieces:
 * what is to be said, then its places, then other places with less in them where these do not suffice.
 */
export function* labellingTakings(
	films: readonly Film[],
	{ film, best, words }: Triumph,
	takings: readonly Taking[],
	grid: readonly Grid[],
	{ width, height }: Size
): Pieces<Label[]> {
	const type = clamp(width * 0.0145, NOTE, 15);
	const script = clamp(Math.min(width * 0.08, height * 0.13), 24, 84);
	const at = (key: string) => takings.find((mark) => mark.key === key) as Taking;
	const newest = at(film.film);
	const beside = newest.size + AIR * 2;
	const plain = (
		key: string,
		lines: string[],
		x: number,
		y: number,
		gap: number,
		sides: Sides
	) => ({
		key,
		lines,
		face: 'sans' as const,
		size: type,
		x,
		y,
		gap: { x: gap, y: gap },
		sides
	});
	const dot = (row: Film, lines: string[], sides: Sides): LabelWish => {
		const { key, x, y, size } = at(row.film);
		return plain(key, lines, x, y, size + AIR, sides);
	};
	const missing = films.filter((row) => !isKnown(row)).map(({ title }) => title);
	const lastMissing = takings.filter(({ known }) => !known).at(-1);
	const none = [`no figures: ${missing.join(', ')}`, 'no figures known'].find(
		(text) => lastMissing && lastMissing.x + textWidth(text, NOTE) + AIR * 4 < width
	);
	const nameLeft = newest.x - beside - textWidth(film.title, script, 'script') - AIR * 2;
	const amountOf = (lines: string[]): LabelWish => ({
		...plain('amount', lines, nameLeft, newest.y - type * RAISED, 0, ['w']),
		face: 'bold'
	});
	const sum = `about ${took(film)}`;
	const longest = Math.max(...[`${sum},`, words].map((line) => textWidth(line, type, 'bold')));
	const amount = longest < nameLeft - EDGE ? [amountOf([`${sum},`, words])] : [amountOf([sum])];
	const first: LabelWish[] = [
		{
			...plain('title', [film.title], newest.x, newest.y - script * 0.1, beside, ['w']),
			face: 'script',
			size: script
		},
		...amount
	];
	const rest: LabelWish[] = [
		...grid.map(({ key, amount, y }) => ({
			...plain(`round-${key}`, [shortDollars(amount)], EDGE + 2, y, 0, ['e']),
			size: NOTE
		})),
		...(lastMissing && none
			? [{ ...plain('missing', [none], lastMissing.x, lastMissing.y, AIR * 2, ['e']), size: NOTE }]
			: [])
	];
	const others = films.filter(isKnown).filter((row) => row !== film && row !== best);
	const boxes = takings.map((mark) => boxAround(mark.x, mark.y, mark.size * 2));
	const stems = takings
		.filter(({ known }) => known)
		.map(({ x, y, base }) => ({ x: x - 1, y, width: 2, height: base - y }));
	const bounds = { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height * DASHBOARD - EDGE };
	const placed = (wishes: LabelWish[]) =>
		standingApart(placeLabels([...wishes, ...rest], [...boxes, ...stems], bounds));
	const wishes = [
		...first,
		dot(best, [best.title, took(best)], ['w', 'nw', 'n', 'ne', 'sw']),
		...others.map((row) => dot(row, [row.title, dollars(row.grossHigh, 2)], FULL_SIDES))
	];
	yield;
	const full = placed(wishes);
	const isTold = ({ film: key }: Film) => full.some((label) => label.key === key);
	if ([best, ...others].every(isTold)) return full;
	yield;
	const short = [
		dot(best, [best.title], ['w', ...NAME_SIDES]),
		...others.map((row) => dot(row, [row.title], NAME_SIDES))
	];
	return placed([
		...first,
		...short.map((wish) => ({
			...wish,
			size: NOTE,
			gap: { x: wish.gap.x, y: wish.gap.y - CLOSER }
		}))
	]);
}
