import type { Beat } from './score.ts';

/** Heights in words, from the lowest fifth to the highest. */
const HEIGHTS = ['very low', 'low', 'middle', 'high', 'very high'] as const;

const heightOf = (pitch: number): string =>
	HEIGHTS[Math.min(Math.floor(pitch * HEIGHTS.length), HEIGHTS.length - 1)] ?? '';

/** What a beat that is no speech sounds like, in words: "a high note", "a bright, very low note, wavering", "a click". */
export function heardAs({ kind, pitch, bright }: Beat): string {
	if (kind === 'click') return 'a click';
	const note = `a ${bright ? 'bright, ' : ''}${heightOf(pitch)} note`;
	return kind === 'wobble' ? `${note}, wavering` : note;
}
