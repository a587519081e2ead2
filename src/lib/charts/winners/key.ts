import { boxAround, labelBox, type Box } from '../place-labels.ts';
import { KEY_LINES, LEAF, type Frame } from './frame.ts';
import type { KeyLeaf, Lettered } from './marks.ts';

/** What the leaves mean, in the words that stand beside a leaf of each kind. */
const MEANINGS = [
	{ kind: 'american', words: 'American-led winner', tone: 'american', face: 'bold' },
	{ kind: 'elsewhere', words: 'from elsewhere', tone: 'elsewhere', face: 'sans' }
] as const;
/** The key's leaves as a part of their full size. */
const KEY_LEAF = 0.55;
/** Space between a leaf and its words, in CSS pixels. */
const AIR = 6;

/** The key at the head on the left: in a line, or one under the other. */
export function keyOf(frame: Frame): { keyLeaves: KeyLeaf[]; labels: Lettered[]; taken: Box[] } {
	const { text: size, stacked, keyed } = frame;
	const keyLeaves: KeyLeaf[] = [];
	const labels: Lettered[] = [];
	let x = 0;
	let y = (size * KEY_LINES) / 2;
	for (const { kind, words, tone, face } of keyed ? MEANINGS : []) {
		const width = LEAF[kind].width * KEY_LEAF;
		const height = LEAF[kind].height * KEY_LEAF;
		keyLeaves.push({
			key: `key-${kind}`,
			kind,
			x: x + width / 2 + 1,
			y,
			width,
			height,
			opacity: 1
		});
		const label: Lettered = {
			key: `key-${kind}-words`,
			lines: [words],
			face,
			size,
			x: x + width + AIR + 2,
			y: y + size * 0.35,
			anchor: 'start',
			opacity: 1,
			tone
		};
		labels.push(label);
		const box = labelBox(label);
		if (stacked) y += size * KEY_LINES * 0.9;
		else x = box.x + box.width + 3 * AIR;
	}
	return {
		keyLeaves,
		labels,
		taken: [
			...labels.map(labelBox),
			...keyLeaves.map((leaf) => boxAround(leaf.x, leaf.y, leaf.width, leaf.height))
		]
	};
}
