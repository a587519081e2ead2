import type { Size } from '../chart.ts';
import { SERIF_ASCENT, serifWidth } from '../measure-serif.ts';
import type { Box } from '../place-labels.ts';
import { flagFrame } from './flag.ts';
import type { Line } from './picture.ts';

/** The quoted words that stand in the canton, lit and dark. */
const LOUDER = ['“shallow,', 'overt, and', 'raucous”'];
const QUIETER = ['“emptiness', 'and sorrow”'];

/** Space beside the words, as a part of the canton's width. */
const PAD = 0.1;

/** Lines of the text face in a box, as large as they fit, half-way down. */
function linesIn(
	key: string,
	texts: string[],
	box: Box,
	leading: number,
	ink: Line['ink']
): Line[] {
	const widest = Math.max(...texts.map((text) => serifWidth(text, 1)));
	const size = Math.min(box.width / widest, box.height / (leading * texts.length));
	const top = box.y + (box.height - size * leading * texts.length) / 2;
	return texts.map((text, index) => ({
		key: `${key}-${index}`,
		text,
		x: box.x,
		y: top + size * (SERIF_ASCENT + (leading - 1) / 2 + index * leading),
		size,
		measure: 0,
		ink,
		opacity: 1
	}));
}

/** The words of the lit canton. */
export function cantonLines(size: Size): Line[] {
	const { canton, period } = flagFrame(size);
	const pad = canton.width * PAD;
	const box = {
		x: pad,
		y: period * 0.42,
		width: canton.width - 1.7 * pad,
		height: canton.height - period * 0.75
	};
	return linesIn('flag', LOUDER, box, 1.14, 'ink');
}

/** The words where the canton was, when it is dark, and the box that they stand in. */
export function darkLines(size: Size): { lines: Line[]; box: Box } {
	const { canton, period } = flagFrame(size);
	const pad = canton.width * PAD;
	const box = {
		x: pad,
		y: period * 0.4,
		width: canton.width - 1.7 * pad,
		height: canton.height * 0.32
	};
	return { lines: linesIn('behind', QUIETER, box, 1.2, 'ink'), box };
}
