import { textWidth } from '../measure-text.ts';
import type { Frame } from './frame.ts';
import type { Lettered } from './marks.ts';
import { SCALES, type View } from './views.ts';

/** Space between the words of the scale and its lines, in CSS pixels. */
const ASIDE = 6;

/** The marks of the scale at the left edge, with the unit in the words of the scale. */
export function ticksOf({ measure }: Pick<View, 'measure'>, frame: Frame): Lettered[] {
	return SCALES[measure].ticks.map(({ value, text }) => ({
		key: `${measure}-${value}`,
		lines: [text],
		face: 'sans',
		size: frame.text,
		x: frame.left - ASIDE,
		y: frame.y(value) + frame.text * 0.35,
		anchor: 'end',
		opacity: 1,
		tone: 'muted'
	}));
}

/** Space between two years under the ground, in CSS pixels. */
const YEARS_APART = 18;
const YEARS_ON_PHONE = 4;

/** The years under the ground, the most important first, those in bold that bound the years without an American. */
export function yearsOf(years: { year: number; loud: boolean }[], frame: Frame): Lettered[] {
	const { text: size, phone, size: area } = frame;
	const placed: Lettered[] = [];
	for (const { year, loud } of years) {
		const face = loud ? 'bold' : 'sans';
		const half = textWidth(String(year), size, face) / 2 + 1;
		const x = Math.min(Math.max(frame.x(year), half), area.width - half);
		const label: Lettered = {
			key: `year-${year}`,
			lines: [String(year)],
			face,
			size,
			x,
			y: frame.ground + size * 1.3,
			anchor: 'middle',
			opacity: 1,
			tone: loud ? 'ink' : 'soft'
		};
		const near = placed.some((other) => Math.abs(other.x - x) < 2 * half + YEARS_APART);
		if (!near) placed.push(label);
		if (phone && placed.length === YEARS_ON_PHONE) break;
	}
	return placed;
}
