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
/** Size of a remark in a corner of the sky, in CSS pixels. */
const REMARK_SIZE = 14;
const SMALL_REMARK_SIZE = 12;
/** Under this width a remark beside the script is broken into short lines, in CSS pixels. */
const NARROW = 480;

/** The count of unlit films, in the right upper corner of the sky if it is free. */
function remarkInSky(entries: readonly Entry[], size: Size, taken: readonly Box[]): Lettered[] {
	const [count] = darkRemark(entries);
	const type = Math.min(size.width, size.height) < 400 ? SMALL_REMARK_SIZE : REMARK_SIZE;
	const variants = size.width < NARROW ? [breakCount(count)] : [[count], breakCount(count)];
	const wishes = variants.map((lines) => ({
		key: 'remark',
		lines,
		face: 'bold' as const,
		size: type,
		x: size.width - 2,
		y: HEAD,
		gap: { x: 0, y: 0 },
		sides: ['sw'] as const
	}));
	const bounds = { x: 0, y: 0, width: size.width, height: size.height };
	return placeLabels(wishes, taken, bounds)
		.slice(0, 1)
		.map((label) => ({ ...label, tone: 'soft' as const }));
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
