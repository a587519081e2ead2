import { curveMonotoneX, line } from 'd3';
import type { Areas } from './areas.ts';
import type { Span } from './plan.ts';
import type { Ticks } from './ticks.ts';

/** A length in CSS pixels with at most one decimal, to keep the page small. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Rectangles side by side, from `y` down, as one path. */
export const rectsPath = (spans: readonly Span[], y: number, height: number): string =>
	spans
		.map(
			([from, to]) => `M${short(from)} ${short(y)}H${short(to)}v${short(height)}H${short(from)}z`
		)
		.join('');

/** Upright lines of one height as one path. */
export const uprightsPath = (xs: readonly number[], y: number, height: number): string =>
	xs.map((x) => `M${short(x)} ${short(y)}v${short(height)}`).join('');

/** Half the height of a whisker's end, in CSS pixels. */
const END = 1.5;

/** Whiskers as one path: a line as wide as the doubt, closed at both ends. */
export const whiskersPath = ({ whiskers }: Ticks): string =>
	whiskers
		.map(({ from, to, y }) => {
			const end = `${short(y - END)}v${2 * END}`;
			return `M${short(from)} ${end}M${short(from)} ${short(y)}H${short(to)}M${short(to)} ${end}`;
		})
		.join('');

/** A bracket over a stretch of the ribbon, open below. */
export const bracketPath = ([from, to]: Span, { ribbon }: Areas, height: number): string =>
	`M${short(from)} ${short(ribbon.y - 1)}v${-height}H${short(to)}v${height}`;

const smooth = line().curve(curveMonotoneX).digits(1);

/** A smooth curve through points, never beyond the heights of two neighbours. */
export const curvePath = (points: [number, number][]): string => smooth(points) ?? '';
