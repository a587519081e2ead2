import type { Frame } from './frame.ts';
import type { Leaf, Level } from './marks.ts';
import { SCALES, type Measure } from './views.ts';

/** The dotted lines of a measure's scale. */
export const scaleLevels = (measure: Measure, frame: Frame): Level[] =>
	SCALES[measure].ticks.map(({ value }) => ({
		key: `${measure}-${value}`,
		kind: 'scale',
		x1: frame.left,
		x2: frame.right,
		y: frame.y(value),
		opacity: 1
	}));

/** A level line at the height of a leaf: Anora's, another film's, or one that is an "at least". */
export const heightOf = ({ key, kind, y, certain }: Leaf, frame: Frame): Level => ({
	key: `level-${key}`,
	kind: kind === 'anora' ? 'anora' : certain ? 'film' : 'least',
	x1: frame.left,
	x2: frame.right,
	y,
	opacity: 1
});
