import { overlaps, within, type Box } from '../place-labels.ts';
import { onOneLine, onTwoLines, type Setting } from './script-box.ts';

/** Smallest script, and the air between a point and its title, in CSS pixels. */
export const SMALLEST_SCRIPT = 19;
export const TITLE_AIR = 4;

/** A title that wants a place beside its point. */
export interface TitleWish {
	key: string;
	title: string;
	/** Type size and the point's place, in CSS pixels. */
	size: number;
	x: number;
	y: number;
	/** Half the point and the air around it, in CSS pixels. */
	gap: number;
}

/** A line that titles had better not stand on. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** A title in its place: its runs, the box of its ink and the ink in parts, in CSS pixels. */
export interface PlacedTitle {
	key: string;
	size: number;
	runs: { key: string; text: string; x: number; y: number }[];
	box: Box;
	parts: Box[];
}

/** A place for a title, and what it costs. */
export interface Candidate {
	/** Its place among all candidates. */
	id: number;
	title: PlacedTitle;
	/** Its ink with air to either side, so that two titles do not read as one; and the box around that. */
	airy: Box[];
	reach: Box;
	cost: number;
}

/** What a place costs: the less a reader has to look for, the cheaper. */
export const COST = {
	right: 0,
	left: 0.3,
	above: 0.2,
	below: 0.35,
	/** From the best place along a side to the end of it. */
	aside: 0.3,
	secondLine: 0.8,
	/** For each type size of line that is covered. */
	covered: 0.9,
	/** A title that is left out; the first wish weighs most. */
	missing: 12
};

/** Least space between two titles beside each other, as a part of the type size. */
const AIR = 0.4;
/** Where along a side a title may stand, as the part of it before the point, and how far off the best that is. */
const ALONG = [0.5, 0.3, 0.7, 0.12, 0.88, 0, 1] as const;

/** The length of a line within a box, by clipping it to the box (Liang and Barsky). */
function lengthWithin([x1, y1, x2, y2]: Segment, box: Box): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	let [from, to] = [0, 1];
	const sides: [number, number][] = [
		[-dx, x1 - box.x],
		[dx, box.x + box.width - x1],
		[-dy, y1 - box.y],
		[dy, box.y + box.height - y1]
	];
	for (const [slope, room] of sides) {
		if (slope === 0 && room < 0) return 0;
		if (slope < 0) from = Math.max(from, room / slope);
		else if (slope > 0) to = Math.min(to, room / slope);
	}
	return to > from ? (to - from) * Math.hypot(dx, dy) : 0;
}

const widened = (box: Box, air: number): Box => ({
	...box,
	x: box.x - air,
	width: box.width + 2 * air
});

/** Whether any box of some overlaps any of others. */
export const meet = (some: readonly Box[], others: readonly Box[]): boolean =>
	some.some((box) => others.some((other) => overlaps(box, other)));

const keepIn = (start: number, length: number, low: number, high: number): number =>
	Math.max(low, Math.min(start, high - length));

/** A title set at a size, the left top corner of its ink at a place. */
export function setTitle(
	{ key, size }: Pick<TitleWish, 'key' | 'size'>,
	{ runs, box, parts }: Setting,
	left: number,
	top: number
): PlacedTitle {
	const inPlace = (ink: Box): Box => ({
		x: left + (ink.x - box.x) * size,
		y: top + (ink.y - box.y) * size,
		width: ink.width * size,
		height: ink.height * size
	});
	return {
		key,
		size,
		runs: runs.map(({ text, x, y }, index) => ({
			key: String(index),
			text,
			x: left + (x - box.x) * size,
			y: top + (y - box.y) * size
		})),
		box: inPlace(box),
		parts: parts.map(inPlace)
	};
}

/** The places a title could take by itself, the cheapest first. */
export function candidatesOf(
	wish: TitleWish,
	taken: readonly Box[],
	lines: readonly Segment[],
	bounds: Box
): Candidate[] {
	const { title, size, x, y, gap } = wish;
	const found: Candidate[] = [];
	const propose = (setting: Setting, left: number, top: number, cost: number) => {
		const { width, height } = setting.box;
		const box = { x: left, y: top, width: width * size, height: height * size };
		if (!within(box, bounds)) return;
		const near = taken.filter((other) => overlaps(other, box));
		const placed = setTitle(wish, setting, left, top);
		const { parts } = placed;
		if (meet(near, parts)) return;
		const covered = lines.reduce((sum, line) => sum + lengthWithin(line, box), 0);
		const broken = setting.lines === 2 ? COST.secondLine : 0;
		const airy = parts.map((ink) => widened(ink, AIR * size));
		found.push({
			id: 0,
			title: placed,
			airy,
			reach: widened(box, AIR * size),
			cost: cost + broken + (COST.covered * covered) / size
		});
	};
	const settings = (align: number) =>
		[onOneLine(title), onTwoLines(title, align)].filter((setting) => setting !== null);
	for (const part of ALONG) {
		const aside = Math.abs(part - 0.5) * 2 * COST.aside;
		for (const setting of settings(0))
			propose(setting, x + gap, y - part * setting.box.height * size, COST.right + aside);
		for (const setting of settings(1)) {
			const left = x - gap - setting.box.width * size;
			propose(setting, left, y - part * setting.box.height * size, COST.left + aside);
		}
		for (const setting of settings(part)) {
			const width = setting.box.width * size;
			const left = keepIn(x - part * width, width, bounds.x, bounds.x + bounds.width);
			propose(setting, left, y - gap - setting.box.height * size, COST.above + aside / 2);
			propose(setting, left, y + gap, COST.below + aside / 2);
		}
	}
	return found.sort((a, b) => a.cost - b.cost);
}
