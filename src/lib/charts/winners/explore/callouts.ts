import type { Winner } from '#lib/data/winners.ts';
import { textWidth } from '../../measure-text.ts';
import { labelBox, overlaps, type Box } from '../../place-labels.ts';
import type { Frame } from '../frame.ts';
import type { Bracket, Leaf, Lettered } from '../marks.ts';
import { shortTitle } from '../named.ts';

/** A film called by its name: the name at the head, and the line from there down to its leaf. */
export interface Callout {
	film: string;
	/** The row of names at the head that it stands in, from 0. */
	row: number;
	label: Lettered;
}

/** Height of a row of names at the head, in lines of type. */
const ROW = 1.55;
/** How far a name that begins or ends at its line reaches over it, in CSS pixels: not at all over lines close together. */
const OVER = [3, 0] as const;
/** The least room between a name and the edge, in CSS pixels. */
const EDGE = 1;
/** Room on either side of a line, in CSS pixels. */
const BESIDE = 3;

/** The height that rows of names take at the head, in CSS pixels. */
export const calledHeight = (rows: number, { text }: Pick<Frame, 'text'>): number =>
	rows * ROW * text;

/** A film to call, and where its leaf stands across, in CSS pixels. */
export interface Call {
	row: Winner;
	x: number;
	/** Its value in a few figures, after its name. */
	value: string;
}

type Place = Pick<Callout, 'row'> & { anchor: Lettered['anchor'] };

/** The places of a name to its line, the best first. */
const PLACES: readonly Place[] = [0, 1].flatMap((row) =>
	(['middle', 'start', 'end'] as const).map((anchor) => ({ row, anchor }))
);

function calloutAt(
	{ row: film, x, value }: Call,
	place: Place,
	over: number,
	top: number,
	frame: Frame
): Callout {
	const { text: size } = frame;
	const shift = { middle: 0, start: -over, end: over }[place.anchor];
	return {
		film: film.film,
		row: place.row,
		label: {
			key: `called-${film.film}`,
			lines: [`${shortTitle(film)} ${value}`],
			face: 'bold',
			size,
			x: x + shift,
			y: top + calledHeight(place.row, frame) + size,
			anchor: place.anchor,
			opacity: 1,
			tone: film.american ? 'american' : 'ink'
		}
	};
}

/** The room of the line from a name down as far as the rows of names go. */
const lineBox = ({ label }: Callout, x: number, bottom: number): Box => ({
	x: x - BESIDE,
	y: label.y,
	width: 2 * BESIDE,
	height: Math.max(bottom - label.y, 0)
});

/** A name moved inside the area; null where its line would miss it there. */
function inside(callout: Callout, x: number, { size }: Frame): Callout | null {
	const { label } = callout;
	const width = textWidth(label.lines[0] ?? '', label.size, label.face);
	const box = labelBox(label);
	const left = Math.min(Math.max(box.x, EDGE), size.width - width - EDGE);
	if (left < EDGE || x < left || x > left + width) return null;
	return { ...callout, label: { ...label, x: label.x + left - box.x } };
}

/**
 * Places the names of films in rows at the head, under `top`, each over its leaf and off the lines of the others:
 * in one row if they can be. A film for which there is no room is left out.
 */
export function calloutsOf(calls: readonly Call[], top: number, frame: Frame): Callout[] {
	const bottom = top + calledHeight(calls.length, frame);
	const placesOf = (call: Call, over: number = OVER[0]) =>
		PLACES.flatMap(
			(place) => inside(calloutAt(call, place, over, top, frame), call.x, frame) ?? []
		);
	const [first, second] = calls;
	if (!first) return [];
	if (!second) return placesOf(first).slice(0, 1);
	const pairs = OVER.flatMap((over) =>
		placesOf(first, over)
			.flatMap((one) => placesOf(second, over).map((other) => [one, other] as const))
			.toSorted((a, b) => a[0].row + a[1].row - (b[0].row + b[1].row))
	);
	const apart = pairs.find(([one, other]) => {
		const [box, otherBox] = [labelBox(one.label), labelBox(other.label)];
		return (
			!overlaps(box, otherBox) &&
			!overlaps(lineBox(one, first.x, bottom), otherBox) &&
			!overlaps(lineBox(other, second.x, bottom), box)
		);
	});
	return apart ? [...apart] : placesOf(first).slice(0, 1);
}

/** The line from a name at the head down to its leaf. */
export const lineOf = ({ label, film }: Callout, leaf: Leaf): Bracket => {
	const y = label.y + label.size / 3;
	return {
		key: `line-${film}`,
		kind: 'film',
		x1: leaf.x,
		x2: leaf.x,
		y,
		drop: Math.max(leaf.y - leaf.height / 2 - y, 0),
		opacity: 1
	};
};
