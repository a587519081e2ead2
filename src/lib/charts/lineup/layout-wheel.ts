import { clamp } from '#lib/story/position.ts';
import type { Entry } from '#lib/data/lineup.ts';
import type { Size } from '../chart.ts';
import { textWidth } from '../measure-text.ts';
import { labelBox, placeLabels, type Box } from '../place-labels.ts';
import { breakCount, darkRemark, isDark } from './facts.ts';
import { placeNames } from './layout-names.ts';
import { CAR_HALF, type Lettered, type LineupLayout } from './marks.ts';
import {
	carBox,
	carsOn,
	closedPole,
	FOOT,
	HEAD,
	planWheel,
	signAt,
	signSize,
	underSign
} from './wheel-plan.ts';
import { carReach, carScale } from './wheel.ts';

/** How small the wheel may become, as a part of what the area allows, to make room for all the names. */
const SMALLEST = 0.72;
const SHRINK = 0.04;
/** Room for the name under the lowest car, in CSS pixels. */
const NAME_ROOM = 22;
/** The count of the unlit films: its size as a part of the area's shorter side, and its bounds in CSS pixels. */
const COUNT = { part: 0.05, least: 17, most: 34 };
/** Size of the words under it by the area's shorter side, in CSS pixels. */
const UNDER = { small: 12, large: 14, from: 400 };

/** The count of unlit films, in the right upper corner of the sky if it is free. */
function remarkInSky(entries: readonly Entry[], size: Size, taken: readonly Box[]): Lettered[] {
	const [count = '', under = ''] = breakCount(darkRemark(entries)[0]);
	const side = Math.min(size.width, size.height);
	const bounds = { x: 0, y: 0, width: size.width, height: size.height };
	const wish = (key: string, line: string, type: number, y: number) => ({
		key,
		lines: [line],
		face: 'bold' as const,
		size: type,
		x: size.width - 2,
		y,
		gap: { x: 0, y: 0 },
		sides: ['sw'] as const
	});
	const big = clamp(COUNT.part * side, COUNT.least, COUNT.most);
	const small = side < UNDER.from ? UNDER.small : UNDER.large;
	const labels = placeLabels(
		[wish('remark', count, big, HEAD), wish('threshold', under, small, HEAD + 1.1 * big)],
		taken,
		bounds
	);
	if (labels.length < 2) return [];
	return labels.map((label) => ({ ...label, tone: label.key === 'remark' ? 'ink' : 'soft' }));
}

/** Places the wheel with all its cars lit, or with those of the films under 2 of 4 dark. */
export function layoutWheel(entries: readonly Entry[], size: Size, dark: boolean): LineupLayout {
	const places = entries.length;
	let wheel = planWheel(size, places);
	let names: Lettered[] = [];
	for (let part = 1; part >= SMALLEST && names.length === 0; part -= SHRINK) {
		const smaller = planWheel(size, places, FOOT, part, NAME_ROOM);
		names = placeNames(entries, carsOn(entries, smaller, isDark), smaller, size, dark);
		if (names.length > 0) wheel = smaller;
	}
	const cars = carsOn(entries, wheel, (entry) => dark && isDark(entry));
	const type = signSize(size);
	const { above } = carReach(carScale(wheel.radius, places));
	const sign = signAt(
		entries,
		type,
		wheel.cx + textWidth('n', type, 'script') / 8,
		wheel.cy - wheel.radius - above - underSign(size)
	);
	const taken = [...cars.map(carBox), ...names.map(labelBox), ...sign.map(labelBox)];
	return {
		view: dark ? 'dark' : 'wheel',
		wheel,
		pole: closedPole(wheel),
		cars,
		votes: [],
		rows: 0,
		named: 1,
		rules: [],
		sign,
		names,
		titles: [],
		scores: [],
		words: dark ? remarkInSky(entries, size, taken) : [],
		hits: cars.map(({ key, x, y, scale }) => ({
			key,
			x,
			y,
			halfWidth: CAR_HALF.width * scale,
			halfHeight: CAR_HALF.height * scale
		}))
	};
}
