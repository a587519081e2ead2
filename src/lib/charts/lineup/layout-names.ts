import type { Entry } from '#lib/data/lineup.ts';
import type { Size } from '../chart.ts';
import { breakLines, textWidth } from '../measure-text.ts';
import {
	labelBox,
	overlaps,
	placeLabels,
	type Box,
	type Label,
	type LabelWish,
	type Side
} from '../place-labels.ts';
import { isDark } from './facts.ts';
import { carBox } from './wheel-plan.ts';
import { CAR_HALF, type Car, type Lettered, type Wheel } from './marks.ts';

/** Type size of a name, in CSS pixels, by the radius of the wheel. */
const TYPE = [
	{ from: 230, size: 14 },
	{ from: 190, size: 13 },
	{ from: 0, size: 12 }
];
/** No line of a name is longer, and no name has more lines. */
const LONGEST = 200;
const MOST_LINES = 3;
/** Air over a line, as a part of its size. */
const LINE_AIR = 0.16;
/** Step in which a width is tried for evener lines, in CSS pixels. */
const EVENLY = 6;
/** Air between a car and its name, in CSS pixels. */
const AIR = 7;
/** Room between a name and the edge of the area, in CSS pixels. */
const EDGE = 4;
/** Degrees to either side of the lowest place within which a name stands under its car. */
const FOOT_ANGLE = 8;

/** The sides on which a car's name may stand: outside the rim, level if it can be. */
function sidesAt(angle: number): Side[] {
	if (Math.abs(angle - 180) < FOOT_ANGLE) return ['s'];
	const high = angle < 90 || angle > 270;
	if (angle < 180) return high ? ['e', 'ne'] : ['e', 'se'];
	return high ? ['w', 'nw'] : ['w', 'sw'];
}

/** Breaks a name into as few lines as a width allows, and those as even as can be. */
function breakEvenly(name: string, size: number, width: number): string[] {
	let lines = breakLines(name, size, width);
	for (let narrower = width; narrower > 0; narrower -= EVENLY) {
		const tried = breakLines(name, size, narrower);
		if (tried.length > lines.length || tried.some((line) => textWidth(line, size) > narrower))
			break;
		lines = tried;
	}
	return lines;
}

/** The box of a label with the full height of its lines: two names one above the other keep that much apart. */
function lineBox(label: Label): Box {
	const box = labelBox(label);
	return { ...box, y: box.y - LINE_AIR * label.size, height: box.height + LINE_AIR * label.size };
}

/**
 * The names of all films but *Anora* around the wheel, or none where they do not all fit: a wheel with some
 * of its names would look like a choice.
 */
export function placeNames(
	entries: readonly Entry[],
	cars: readonly Car[],
	wheel: Wheel,
	size: Size,
	dark: boolean
): Lettered[] {
	const type = TYPE.find(({ from }) => wheel.radius >= from)?.size ?? 12;
	const wishes: LabelWish[] = [];
	const tones = new Map<string, Lettered['tone']>();
	for (const [index, car] of cars.entries()) {
		const entry = entries[index];
		if (!entry || car.own) continue;
		const gap = { x: CAR_HALF.width * car.scale + AIR, y: CAR_HALF.height * car.scale + 2 };
		const sides = sidesAt(car.angle);
		const room =
			sides[0] === 's' ? LONGEST : (car.angle < 180 ? size.width - car.x : car.x) - gap.x - EDGE;
		const lines = breakEvenly(entry.title, type, Math.min(room, LONGEST));
		const tooWide = lines.some((line) => textWidth(line, type) > room);
		if (tooWide || lines.length > MOST_LINES) return [];
		wishes.push({ key: car.key, lines, face: 'sans', size: type, x: car.x, y: car.y, gap, sides });
		tones.set(car.key, dark && isDark(entry) ? 'muted' : 'ink');
	}
	const bounds = { x: 0, y: 0, width: size.width, height: wheel.ground - 1 };
	const labels = placeLabels(wishes, cars.map(carBox), bounds);
	const touching = labels.some((label, index) =>
		labels.slice(index + 1).some((other) => overlaps(lineBox(label), lineBox(other)))
	);
	if (touching || labels.length < wishes.length) return [];
	return labels.map((label) => ({ ...label, tone: tones.get(label.key) ?? 'ink' }));
}
