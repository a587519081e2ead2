import type { Winner } from '#lib/data/winners.ts';
import { leafSize, type Frame, type LeafKind } from './frame.ts';
import type { Leaf, Range } from './marks.ts';
import { ANORA, isDrawn, rankedValue, valueOf, winnersIn, type View } from './views.ts';

/** Opacities of what is there but not meant: films before the lit years, lit ones below Anora, an "at least". */
const HINTED = 0.18;
const LOWER = 0.42;
const AT_LEAST = 0.6;
/** Sources differ when the higher figure is at least this many times the lower. */
const DIFFERS = 1.08;

const kindOf = (row: Winner): LeafKind =>
	row.film === ANORA ? 'anora' : row.american ? 'american' : 'elsewhere';

/** Where in its year's width a winner stands: two of one year on either side of the tick. */
function shiftOf(row: Winner, winners: readonly Winner[], twin: number): number {
	const same = winners.filter(({ year }) => year === row.year);
	return same.length < 2 ? 0 : same.indexOf(row) === 0 ? -twin : twin;
}

/** Whether sources give figures for the takings that lie apart. */
export const isDisputed = (row: Winner): boolean =>
	row.worldwide &&
	row.grossLow !== null &&
	row.grossHigh !== null &&
	row.grossHigh / row.grossLow >= DIFFERS;

function opacityOf(row: Winner, { litSince, measure }: View, anora: number): number {
	const value = rankedValue(measure)(row);
	if (value === null) return AT_LEAST;
	if (litSince === undefined || row.film === ANORA) return 1;
	return row.year < litSince ? HINTED : value > anora ? 1 : LOWER;
}

/**
 * The leaves of a view, by year. A film without a value, or with an "at least" under the scale, has
 * none. Films before its first year wait unseen at the left edge.
 */
export function leavesOf(winners: readonly Winner[], view: View, frame: Frame): Leaf[] {
	const own = winners.find(({ film }) => film === ANORA);
	const anora = (own && valueOf(own, view.measure)) ?? 0;
	const shown = new Set(winnersIn(winners, view));
	const orders = new Map(winnersIn(winners, {}).map((row, index) => [row, index]));
	return winners.flatMap((row) => {
		const inside = shown.has(row);
		if (inside ? !isDrawn(row, view) : row.viewers === null) return [];
		const kind = kindOf(row);
		const size = leafSize(kind, frame);
		const order = orders.get(row) ?? 0;
		const leaf = { key: row.film, kind, ...size, ground: frame.ground, order };
		if (!inside) {
			const y = view.measure === 'viewers' ? frame.y(row.viewers ?? 0) : frame.ground;
			return { ...leaf, x: frame.left + size.width / 2, y, opacity: 0, certain: 1 };
		}
		return {
			...leaf,
			x: frame.x(row.year) + shiftOf(row, winners, frame.twin),
			y: frame.y(valueOf(row, view.measure) ?? 0),
			opacity: opacityOf(row, view, anora),
			certain: rankedValue(view.measure)(row) === null ? 0 : 1
		};
	});
}

/** The spans of takings on which sources differ. */
export function rangesOf(winners: readonly Winner[], view: View, frame: Frame): Range[] {
	if (view.measure !== 'takings') return [];
	return winnersIn(winners, view)
		.filter(isDisputed)
		.map((row) => ({
			key: row.film,
			kind: kindOf(row),
			x: frame.x(row.year) + shiftOf(row, winners, frame.twin),
			y1: frame.y(row.grossHigh ?? 0),
			y2: frame.y(row.grossLow ?? 0),
			cap: 4 * frame.leaf,
			opacity: 1
		}));
}
