import type { Mode } from '../options.ts';
import { reservedSteps } from './reserved-steps.ts';
import { RESERVED_HEIGHTS } from './reserved-heights.ts';
import { valueAt } from './value-at.ts';

/** A card of a section that nothing was measured of: a drawing nearly as high as it is wide, and its words. */
const cardHeight = (width: number) => 0.98 * width + 300;

/** The height in px that is kept free for an embed until it has said its own. A mode `scroll` that cannot be is flat. */
export function reservedHeight(
	section: string,
	width: number,
	mode: Mode,
	title: boolean,
	{ widths, sections } = RESERVED_HEIGHTS
): number {
	const drawn = mode === 'scroll' ? 'flat' : mode;
	const measured = sections[section];
	if (!measured)
		return Math.round(cardHeight(width) * (drawn === 'flat' ? reservedSteps(section) : 1));
	const whole = valueAt(width, widths, measured[drawn]);
	return Math.round(whole - (title ? 0 : valueAt(width, widths, measured.title)));
}
