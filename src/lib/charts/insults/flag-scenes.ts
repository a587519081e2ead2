import type { Size } from '../chart.ts';
import { SERIF_ASCENT, serifWidth } from '../measure-serif.ts';
import type { Box } from '../place-labels.ts';
import { flagFrame, stripePoints, windowIn } from './flag.ts';
import { tubes, type InsultsLayout, type Line } from './picture.ts';
import { wordsAt } from './words-scene.ts';

/** In the flag the outer tubes of a stripe are pink, the inner ones orange. */
const STRIPE_GASES = ['pink', 'orange', 'orange', 'pink'] as const;

/** The quoted words that stand in the canton. */
const LOUDER = ['“shallow,', 'overt, and', 'raucous”'];
const QUIETER = ['“emptiness', 'and sorrow”'];

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

/** The flag made of the letters' tubes: the tubes of the same rank form a stripe. */
export function flagAt(size: Size): InsultsLayout {
	const { canton, period, pitch } = flagFrame(size);
	const pad = canton.width * 0.1;
	const box = {
		x: pad,
		y: period * 0.42,
		width: canton.width - 1.7 * pad,
		height: canton.height - period * 0.75
	};
	const base = wordsAt(size);
	return {
		...base,
		tubes: tubes(
			(letter, tube) => stripePoints(tube, letter, size),
			(letter) => STRIPE_GASES[letter] ?? 'pink'
		),
		pitch,
		lines: linesIn('flag', LOUDER, box, 1.14, 'ink'),
		water: { ...base.water, opacity: 0 },
		vulgar: { ...base.vulgar, opacity: 0 },
		canton: { x: 0, y: 0, ...canton, opacity: 1, dark: 0 }
	};
}

/** The flag with its lights down: dark glass, and one window that is lit. */
export function behindAt(size: Size): InsultsLayout {
	const lit = flagAt(size);
	const { canton, period } = flagFrame(size);
	const pad = canton.width * 0.1;
	const box = { x: pad, y: period * 0.5, width: canton.width * 0.62, height: canton.height * 0.34 };
	return {
		...lit,
		lit: 0,
		lines: linesIn('behind', QUIETER, box, 1.2, 'soft'),
		canton: { ...lit.canton, dark: 1 },
		window: { ...windowIn(size), opacity: 1 }
	};
}
