import { faded } from '../change.ts';
import { phase, type Stretch } from './phase.ts';
import type { LineupLayout } from './marks.ts';

type Words = Pick<LineupLayout, 'sign' | 'names' | 'titles' | 'scores' | 'words' | 'rules'>;

/** All that is lettered in a layout, and the lines that belong to it, at a part (0..1) of its strength. */
function wordsOf(layout: LineupLayout, part: number): Words {
	return {
		sign: faded(layout.sign, part),
		names: faded(layout.names, part),
		titles: faded(layout.titles, part),
		scores: faded(layout.scores, part),
		words: faded(layout.words, part),
		rules: faded(layout.rules, part)
	};
}

const NONE: Words = { sign: [], names: [], titles: [], scores: [], words: [], rules: [] };

/** The words `t` of the way between two layouts: the old ones are gone before the new ones come. */
export function changeWords(
	from: LineupLayout,
	to: LineupLayout,
	t: number,
	leaving: Stretch,
	coming?: Stretch
): Words {
	if (t < leaving[1]) return wordsOf(from, 1 - phase(t, leaving));
	if (coming && t > coming[0]) return wordsOf(to, phase(t, coming));
	return NONE;
}
