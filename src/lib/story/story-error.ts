import type { Problem } from './types.ts';

/** All problems of the story at once, a line each. It has no trace: the places that matter are in it. */
export class StoryError extends Error {
	override name = 'StoryError';

	constructor(readonly problems: readonly Problem[]) {
		const count = `${problems.length} problem${problems.length === 1 ? '' : 's'} in the story:`;
		super([count, ...problems.map((p) => `${p.file}:${p.line} ${p.message}`)].join('\n'));
		this.stack = this.message;
	}
}
