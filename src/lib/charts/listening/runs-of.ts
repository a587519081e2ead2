import type { Beat } from './score.ts';

/** Beats that go on without a break: notes that keep time by one clock, or a sentence. */
export interface Run {
	/** The place of its first beat among all. */
	first: number;
	beats: Beat[];
	isSpeech: boolean;
}

/** A score's beats as runs: how long a sentence takes is known when it has been said. */
export function runsOf(beats: readonly Beat[]): Run[] {
	const runs: Run[] = [];
	for (const [index, beat] of beats.entries()) {
		const isSpeech = beat.kind === 'speech';
		const open = runs.at(-1);
		if (open && !isSpeech && !open.isSpeech) open.beats.push(beat);
		else runs.push({ first: index, beats: [beat], isSpeech });
	}
	return runs;
}
